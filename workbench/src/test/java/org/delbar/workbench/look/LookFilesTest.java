package org.delbar.workbench.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookFilesTest {

    private static final Path LOOK = Path.of(
                    Objects.requireNonNull(System.getProperty("delbar.root")), "workbench/src/main/resources")
            .resolve("org/delbar/workbench/look");
    private static final Pattern TEXT = Pattern.compile("AJS\\.I18n\\.getText\\(\\s*'([^']+)'\\s*[,)]");
    private static final Pattern ANY_TEXT = Pattern.compile("I18n\\.getText\\(");

    @Test
    void everyTextOfTheScriptsIsThereAndNoneIsLeftOver() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path script : files(".js")) {
            TEXT.matcher(Files.readString(script))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(used::add);
        }

        assertThat(words("texts.properties").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void asksForTextsByLiteralOnlySinceOthersStayUntranslated() throws IOException {
        for (Path script : files(".js")) {
            String source = Files.readString(script);

            assertThat(TEXT.matcher(source).results().count())
                    .as(script.getFileName().toString())
                    .isEqualTo(ANY_TEXT.matcher(source).results().count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts_sv.properties", "texts_no.properties"})
    void speaksEachLanguageCompletely(String file) throws IOException {
        Properties english = words("texts.properties");

        Properties translated = words(file);

        assertThat(translated.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        english.stringPropertyNames()
                .forEach(key -> assertThat(translated.getProperty(key).contains("{0}"))
                        .as(key)
                        .isEqualTo(english.getProperty(key).contains("{0}")));
    }

    @Test
    void takesColoursFromTheThemeSoThatDarkIsDark() throws IOException {
        Pattern colour = Pattern.compile("#[0-9a-f]{3,8}\\b(?=[^{}]*;)|\\brgba?\\(");
        for (Path style : files(".css")) {
            List<String> found = colour.matcher(Files.readString(style))
                    .results()
                    .map(MatchResult::group)
                    .toList();

            // Faces and space logos carry their own colour and white in both themes.
            assertThat(List.of("#5e4db2", "#fff", "#0055cc"))
                    .as(style.getFileName().toString())
                    .containsAll(found);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jquery.js", "aui.js", "aui.css", "soyutils.js", "editor.js", "fonts/adgs-icons.woff"})
    void npmMadeTheBrowserFiles(String name) throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/org/delbar/workbench/assets/" + name)) {
            assertThat(file).as(name).isNotNull();
            assertThat(file.readAllBytes()).hasSizeGreaterThan(10_000);
        }
    }

    @Test
    void bundlesTheOldDialogThatTheCreateDialogNeeds() throws IOException {
        try (InputStream script = getClass().getResourceAsStream("/org/delbar/workbench/assets/aui.js");
                InputStream style = getClass().getResourceAsStream("/org/delbar/workbench/assets/aui.css")) {
            assertThat(script).asString(StandardCharsets.UTF_8).contains("dialog-page-body");
            assertThat(style).asString(StandardCharsets.UTF_8).contains(".aui-dialog .dialog-button-panel");
        }
    }

    private static List<Path> files(String extension) throws IOException {
        try (Stream<Path> files = Files.list(LOOK)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(Files.newInputStream(LOOK.resolve(file)), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
