package org.delbar.workbench.webresources;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.delbar.workbench.templates.Velocity;
import org.delbar.workbench.testing.FolderPlugin;
import org.delbar.workbench.testing.SoyJars;
import org.delbar.workbench.texts.Texts;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One text reads the same in Java, Velocity, Soy and scripts. */
class SameWordsTest {

    private static final Pattern LITERAL = Pattern.compile("(AJS\\.format\\()?(\"(?:[^\"\\\\]|\\\\.)*\")");
    private static final Pattern HEX = Pattern.compile("\\\\x([0-9a-f]{2})");

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Locale.UK);

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "sv-SE", "nn"})
    void anApostropheIsTheSameEverywhere(String tag) throws Exception {
        FolderPlugin plugin = new FolderPlugin("com.example", folder)
                .withFile("words.properties", "plain=Move''n''talk & \"more\"\nnamed=It''s {0}\n")
                .withFile("words_sv.properties", "plain=Gå''n''prata\nnamed=Här''s {0}\n")
                .withFile("words_no.properties", "plain=Gå''n''prat\nnamed=Her''s {0}\n")
                .withFile("x.vm", "<p>$i18n.getText('plain')|$i18n.getText('named', ['Åsa'])</p>");
        texts.add("words", plugin::resource);
        Locale locale = Locale.forLanguageTag(tag);
        try (Texts.Reading reading = texts.reading(locale)) {
            String expected = texts.getText("plain") + "|" + texts.getText("named", "Åsa");

            assertThat(expected).contains("'").doesNotContain("''");
            assertThat(velocity(plugin)).isEqualTo(expected);
            assertThat(read(SoyJars.soy(texts)
                            .compile(
                                    "{namespace A}\n/** */\n{template .b}\n{getText('plain')}{getText('named', 'x')}\n{/template}\n",
                                    "a.soy",
                                    locale)))
                    .isEqualTo(expected);
            assertThat(read(new ScriptWords(texts)
                            .fill("a(AJS.I18n.getText('plain')); b(AJS.I18n.getText('named', 'x'))", locale)))
                    .isEqualTo(expected);
        }
    }

    private WebResources webResources() {
        return new WebResources(texts, (soy, name, locale) -> soy, "", name -> null, true);
    }

    private String velocity(FolderPlugin plugin) {
        Velocity velocity = new Velocity(texts, webResources(), "");
        velocity.addTemplatesOf(plugin);
        return Jsoup.parse(velocity.getRenderedTemplate("x.vm", velocity.createDefaultVelocityContext()))
                .text();
    }

    /** Reads the two literals as a browser and {@code AJS.format} do. */
    private static String read(String script) throws Exception {
        Matcher literal = LITERAL.matcher(script);
        StringBuilder text = new StringBuilder();
        while (literal.find()) {
            String json = HEX.matcher(literal.group(2)).replaceAll("\\\\\\\\u00$1");
            String value = new ObjectMapper().readValue(json, String.class);
            if (literal.group(1) == null) {
                text.append(value).append('|');
            } else {
                text.append(new MessageFormat(value, Locale.ROOT).format(new Object[] {"Åsa"}));
            }
        }
        return text.toString();
    }
}
