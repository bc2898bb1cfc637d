package org.delbar.workbench.webresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.delbar.workbench.testing.FolderPlugin;
import org.delbar.workbench.texts.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptWordsTest {

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Locale.UK);
    private final ScriptWords words = new ScriptWords(texts);

    @BeforeEach
    void someWords() {
        FolderPlugin plugin = new FolderPlugin("com.example", folder)
                .withFile("words.properties", "talk=Move''n''talk\nwith=It''s with {0}\nquote=\"a\"\\n\n");
        texts.add("words", plugin::resource);
    }

    private String fill(String script) {
        return words.fill(script, Locale.UK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "x(AJS.I18n.getText('talk'))             | x(\"Move'n'talk\")",
                "x(AJS.I18n.getText( \"talk\" ))         | x(\"Move'n'talk\")",
                "WRM.I18n.getText('talk') + 1            | \"Move'n'talk\" + 1",
                "AJS.I18n.getText('quote')               | \"\\\"a\\\"\\n\"",
                "AJS.I18n.getText('absent.key')          | \"absent.key\"",
                "AJS.I18n.getText('with', a.b, 'c')      | AJS.format(\"It''s with {0}\", a.b, 'c')",
                "WRM.I18n.getText('with', f(1))          | WRM.format(\"It''s with {0}\", f(1))",
                "AJS.I18n.getText('with', AJS.I18n.getText('talk')) | AJS.format(\"It''s with {0}\", \"Move'n'talk\")",
                "`a ${AJS.I18n.getText('talk')} b`       | `a ${\"Move'n'talk\"} b`",
                "a / AJS.I18n.getText('talk') / b        | a / \"Move'n'talk\" / b",
                "(a) / AJS.I18n.getText('talk') / b      | (a) / \"Move'n'talk\" / b",
                "/\"/.test(AJS.I18n.getText('talk'))     | /\"/.test(\"Move'n'talk\")",
            })
    void putsTheTextInThePlaceOfTheCall(String script, String filled) {
        assertThat(fill(script)).isEqualTo(filled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"AJS.I18n.getText('talk')\"",
                "'it\\'s AJS.I18n.getText(\"talk\")'",
                "// AJS.I18n.getText('talk')\nx",
                "/* AJS.I18n.getText('talk') */ x",
                "`AJS.I18n.getText('talk') ${a} AJS.I18n.getText('talk')`",
                "x = /AJS.I18n.getText('talk')/",
                "return /[/]AJS.I18n.getText('talk')/.test(x)",
                "AJS.I18n.getText(key)",
                "AJS.I18n.getText('a' + 'b')",
                "window.AJS.I18n.getText('talk')",
                "MYAJS.I18n.getText('talk')",
                "var unfinished = 'AJS.I18n.getText(",
            })
    void leavesEverythingElseAsItIs(String script) {
        assertThat(fill(script)).isEqualTo(script);
    }

    @Test
    void goesOnAfterACall() {
        assertThat(fill("a(AJS.I18n.getText('talk'));\n// it's\nb(AJS.I18n.getText('talk'))"))
                .isEqualTo("a(\"Move'n'talk\");\n// it's\nb(\"Move'n'talk\")");
    }

    @Test
    void lineSeparatorsAreEscaped() {
        assertThat(ScriptWords.literal("a\u2028b")).isEqualTo("\"a\\u2028b\"");
    }
}
