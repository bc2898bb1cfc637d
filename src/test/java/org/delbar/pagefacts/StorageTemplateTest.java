package org.delbar.pagefacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.delbar.pagefacts.StorageTemplate.Broken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageTemplateTest {

    @Test
    void putsStorageIntoRawGapsAndTextIntoOthers() throws Broken {
        String filled = filled(
                "<h2>One</h2><at:var at:name=\"raw\" at:rawxhtml=\"true\" /><p><at:var at:name=\"text\" /></p>",
                Map.of("raw", "<p>a<br />b</p><p>c</p>", "text", "<b>&"));

        assertThat(filled).isEqualTo("<h2>One</h2><p>a<br />b</p><p>c</p><p>&lt;b&gt;&amp;</p>");
    }

    @Test
    void leavesNothingOfGapsWithoutAPartAndOfDeclarations() throws Broken {
        assertThat(filled(
                        "<at:declarations><at:string at:name=\"x\" /></at:declarations><p>a<at:var at:name=\"x\" /></p>",
                        Map.of()))
                .isEqualTo("<p>a</p>");
    }

    @Test
    void speaksTextsByKey() throws Broken {
        assertThat(filled("<p><at:i18n at:key=\"some.key\" /></p>", Map.of())).isEqualTo("<p>text of some.key</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>caf&eacute;&nbsp;&mdash; &amp; &lt;b&gt; &#8364;</p>",
                "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[if (a < b && c) { &nbsp; }]]></ac:plain-text-body></ac:structured-macro>",
                "<ac:link><ri:page ri:content-title=\"A &amp; B\" ri:space-key=\"TOG\" /></ac:link>",
                "<time datetime=\"2026-01-01\" /><p>\uD83D\uDE80 \uE000nbsp\uE001 \uE001</p>"
            })
    void leavesEverythingElseAsItIs(String storage) throws Broken {
        assertThat(filled(storage, Map.of())).isEqualTo(storage.replace("&#8364;", "€"));
    }

    @Test
    void neverMakesAnEntityOfPrivateCharactersThatSomebodyTyped() throws Broken {
        String typed = "\uE000bogus\uE001 \uE000!\uE001";

        String filled = filled(
                "<at:var at:name=\"raw\" at:rawxhtml=\"true\" /><at:var at:name=\"text\" />",
                Map.of("raw", StorageMarkup.paragraphs(typed), "text", typed));

        assertThat(filled).isEqualTo("<p>" + typed + "</p>" + typed).doesNotContain("&");
    }

    @Test
    void knowsWhetherAPartWouldStandOnThePage() throws Broken {
        StorageTemplate template = StorageTemplate.of("<p><at:var at:name=\"there\" /></p>");

        assertThat(template.hasGap("there")).isTrue();
        assertThat(template.hasGap("elsewhere")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>", "<p></b>", "a & b", "<!DOCTYPE p [<!ENTITY e \"x\">]><p>&e;</p>", "</storage><storage>"})
    void refusesWhatIsNotWellFormed(String storage) {
        assertThatThrownBy(() -> StorageTemplate.of(storage)).isInstanceOf(Broken.class);
    }

    private static String filled(String template, Map<String, String> parts) throws Broken {
        return StorageTemplate.of(template).filled(parts, key -> "text of " + key);
    }
}
