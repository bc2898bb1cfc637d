package org.delbar.workbench.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.delbar.workbench.testing.FolderPlugin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Locale.UK);
    private FolderPlugin plugin;

    @BeforeEach
    void aPluginInThreeLanguages() {
        plugin = new FolderPlugin("com.example", folder)
                .withFile("com/example/words.properties", "hello=Hello\nseats={0} of {1} seats\nonly=English only\n")
                .withFile("com/example/words_sv.properties", "hello=Hej då\n")
                .withFile("com/example/words_sv_SE.properties", "seats={0} av {1} platser\n")
                .withFile("com/example/words_no.properties", "hello=Hei p\\u00e5 deg\n");
    }

    @Test
    void theMoreSpecificFileWins() {
        texts.add("com.example.words", plugin::resource);

        assertThat(texts.text(SWEDISH, "hello")).isEqualTo("Hej då");
        assertThat(texts.text(SWEDISH, "seats", 3, 12)).isEqualTo("3 av 12 platser");
        assertThat(texts.text(Locale.forLanguageTag("sv"), "seats", 3, 12)).isEqualTo("3 of 12 seats");
        assertThat(texts.text(SWEDISH, "only")).isEqualTo("English only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "no-NO", "nb", "nb-NO", "nn", "nn-NO"})
    void anyNorwegianIsAnsweredByTheNorwegianFile(String tag) {
        texts.add("com/example/words", plugin::resource);

        assertThat(texts.text(Locale.forLanguageTag(tag), "hello")).isEqualTo("Hei på deg");
    }

    @Test
    void nynorskWinsOverNorwegianWhereItIsGiven() {
        plugin.withFile("com/example/words_nn.properties", "hello=Hei på deg, du\n");
        texts.add("com/example/words", plugin::resource);

        assertThat(texts.text(Locale.forLanguageTag("nn"), "hello")).isEqualTo("Hei på deg, du");
    }

    @Test
    void readsOldFilesInLatin1() throws Exception {
        Files.write(folder.resolve("old.properties"), "bye=På återseende".getBytes(StandardCharsets.ISO_8859_1));
        texts.add("old", plugin::resource);

        assertThat(texts.text(Locale.UK, "bye")).isEqualTo("På återseende");
    }

    @Test
    void aMissingTextIsItsKey() {
        assertThat(texts.getText("no.such.text")).isEqualTo("no.such.text");
        assertThat(texts.getText("no.such.text", 1)).isEqualTo("no.such.text");
        assertThat(texts.getRawText("no.such.text")).isEqualTo("no.such.text");
    }

    @Test
    void anApostropheIsWrittenTwiceWithAndWithoutArguments() {
        plugin.withFile("quotes.properties", "plain=Move''n''talk\nnamed=Move''n''talk with {0}\nraw={0}\n");
        texts.add("quotes", plugin::resource);

        assertThat(texts.getText("plain")).isEqualTo("Move'n'talk");
        assertThat(texts.getText("named", "Åsa")).isEqualTo("Move'n'talk with Åsa");
        assertThat(texts.getRawText("plain")).isEqualTo("Move''n''talk");
        assertThat(texts.getText("raw", "it's {0}")).isEqualTo("it's {0}");
    }

    @Test
    void aTextThatIsNoMessageFormatIsShownAsItStands() {
        plugin.withFile("odd.properties", "odd=use {curly} braces\n");
        texts.add("odd", plugin::resource);

        assertThat(texts.getText("odd", 1)).isEqualTo("use {curly} braces");
    }

    @Test
    void theReaderOfTheThreadChoosesTheLanguage() {
        texts.add("com.example.words", plugin::resource);

        assertThat(texts.getText("hello")).isEqualTo("Hello");
        try (Texts.Reading swede = texts.reading(SWEDISH)) {
            assertThat(texts.getText("hello")).isEqualTo("Hej då");
            try (Texts.Reading norwegian = texts.reading(Locale.forLanguageTag("no"))) {
                assertThat(texts.getText("hello")).isEqualTo("Hei på deg");
            }
            assertThat(texts.getLocale()).isEqualTo(SWEDISH);
        }
        assertThat(texts.getLocale()).isEqualTo(Locale.UK);
    }

    @Test
    void forgetsABundleThatIsTakenOut() throws Exception {
        int before = texts.revision();
        AutoCloseable bundle = texts.add("com.example.words", plugin::resource);
        int with = texts.revision();
        assertThat(texts.all(SWEDISH)).containsEntry("hello", "Hej då");

        bundle.close();

        assertThat(texts.getText("hello")).isEqualTo("hello");
        assertThat(texts.revision()).isNotIn(before, with);
    }

    @Test
    void refusesABundleWithoutFile() {
        assertThatThrownBy(() -> texts.add("com.example.absent", plugin::resource))
                .hasMessageContaining("com/example/absent.properties");
    }
}
