package org.delbar.workbench.macrobrowser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.delbar.workbench.content.Macros;
import org.delbar.workbench.search.SearchableCommunity;
import org.delbar.workbench.testing.Community;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInFormsTest {

    private final BuiltInForms forms = new BuiltInForms();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everyBuiltInMacroHasAForm() {
        try (SearchableCommunity here = new SearchableCommunity(new Community(), folder)) {
            List<String> macros = here.community.macros.all().stream()
                    .map(Macros.Definition::name)
                    .toList();

            assertThat(macros)
                    .contains("info", "contentbylabel", "excerpt-include", "create-from-template")
                    .allSatisfy(macro ->
                            assertThat(forms.of(macro).categories()).as(macro).isNotEmpty());
            assertThat(forms.names()).containsExactlyInAnyOrderElementsOf(macros);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_sv", "_no"})
    void everyFormHasItsWordsAndNoneToSpare(String language) throws IOException {
        Properties texts = texts(language);
        Set<String> needed = new TreeSet<>();
        Set<String> possible = new TreeSet<>();
        for (String macro : forms.names()) {
            String key = MacroCatalogue.OWN + "." + macro;
            needed.addAll(List.of(key + ".label", key + ".desc"));
            possible.addAll(List.of(key + ".body.label", key + ".body.desc"));
            for (Macros.Parameter parameter : forms.of(macro).parameters()) {
                String name = key + ".param." + parameter.name();
                possible.add(name + ".desc");
                if (!parameter.hidden()) {
                    needed.add(name + ".label");
                    parameter.values().forEach(value -> needed.add(name + "." + value + ".desc"));
                }
            }
            forms.of(macro).categories().forEach(category -> needed.add("org.delbar.workbench.category." + category));
        }

        assertThat(texts.stringPropertyNames()).containsAll(needed);
        assertThat(texts.values())
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
        assertThat(texts.stringPropertyNames().stream()
                        .filter(key -> key.startsWith(MacroCatalogue.OWN) && !needed.contains(key))
                        .collect(Collectors.toSet()))
                .isSubsetOf(possible);
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(BuiltInForms.class.getResourceAsStream("texts" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
