package org.delbar.workbench.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import org.delbar.workbench.testing.FolderPlugin;
import org.delbar.workbench.testing.SoyJars;
import org.delbar.workbench.texts.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoyTest {

    private static final String WIZARD = """
            {namespace Example.Wizard}
            /** @param? who */
            {template .page}
            <a href="{contextPath()}/x">{getText('talk')}</a> {getText('with', $who)}
            {/template}
            """;

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Locale.UK);
    private final Soy soy = SoyJars.soy(texts);

    @BeforeEach
    void wordsInThreeLanguages() {
        FolderPlugin plugin = new FolderPlugin("com.example", folder)
                .withFile("words.properties", "talk=Move''n''talk\nwith=It''s with {0}\n")
                .withFile("words_sv.properties", "talk=Gå''n''prata\nwith=Det är med {0}\n")
                .withFile("words_no.properties", "talk=Gå og prat\nwith=Det er med {0}\n");
        texts.add("words", plugin::resource);
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, Move\\x27n\\x27talk, It\\x27\\x27s with {0}",
        "sv-SE, G\\xe5\\x27n\\x27prata, Det \\xe4r med {0}",
        "nb-NO, G\\xe5 og prat, Det er med {0}"
    })
    void fillsInTheTextsOfTheLanguage(String tag, String plain, String format) {
        String script = soy.compile(WIZARD, "wizard.soy", Locale.forLanguageTag(tag));

        assertThat(script)
                .contains("Example.Wizard.page = function(opt_data")
                .contains("AJS.contextPath()")
                .contains(plain)
                .contains("AJS.format(")
                .contains(format);
    }

    @Test
    void readsTextsAgainWhenTheyChange() {
        soy.compile(WIZARD, "wizard.soy", Locale.UK);
        texts.add("more", new FolderPlugin("b", folder).withFile("more.properties", "talk=Changed\n")::resource);

        assertThat(soy.compile(WIZARD, "wizard.soy", Locale.UK)).contains("Changed");
    }

    @Test
    void namesFileAndLineOfAMistake() {
        String broken = "{namespace A}\n/** */\n{template .page}\n{if}\n{/template}\n";

        assertThatThrownBy(() -> soy.compile(broken, "soy/broken.soy", Locale.UK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("soy/broken.soy")
                .hasMessageContaining("line 4");
    }

    @Test
    void saysWhatToDoWithoutTheCompiler() {
        Soy without = new Soy(folder.resolve("absent.jar"), folder, texts, "");

        assertThatThrownBy(() -> without.compile(WIZARD, "wizard.soy", Locale.UK))
                .hasMessageContaining("absent.jar")
                .hasMessageContaining("npm ci");
    }
}
