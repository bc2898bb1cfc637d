package org.delbar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Templates of pages. Their context provider lists what it supplies in {@code public static final List<String> VARIABLES}. */
class StorageTemplatesTest {
    /** What Confluence itself supplies to an index page. */
    private static final Set<String> OF_THE_PLATFORM =
            Set.of("blueprintKey", "spaceKey", "templateLabel", "analyticsKey", "createFromTemplateLabel");

    private final Descriptor descriptor = new Descriptor();
    private final List<Element> templates = descriptor
            .all("content-template")
            .filter(template -> template.hasAttribute("key"))
            .toList();

    @Test
    void areWellFormedAndAskOnlyForWhatIsSupplied() {
        assertThat(templates)
                .isNotEmpty()
                .allSatisfy(template -> assertThat(variables(template))
                        .as(template.getAttribute("key"))
                        .isSubsetOf(supplied(template)));
    }

    @Test
    void useEverythingThatIsSupplied() {
        Map<List<String>, Set<String>> used = new LinkedHashMap<>();
        for (Element template : templates) {
            used.computeIfAbsent(listed(template), any -> new HashSet<>()).addAll(variables(template));
        }

        used.forEach((supplied, asked) -> assertThat(asked).containsAll(supplied));
    }

    @Test
    void areBuiltTheSameInEveryLanguage() {
        Map<String, Map<String, List<String>>> structures = new LinkedHashMap<>();
        for (Element template : templates) {
            String key = template.getAttribute("key");
            AddOn.LANGUAGES.stream()
                    .filter(language -> key.endsWith("-" + language))
                    .forEach(language -> structures
                            .computeIfAbsent(key.substring(0, key.length() - 3), any -> new LinkedHashMap<>())
                            .put(language, structure(template)));
        }

        structures.forEach((key, byLanguage) -> {
            assertThat(byLanguage).as(key).containsOnlyKeys(AddOn.LANGUAGES);
            assertThat(new HashSet<>(byLanguage.values())).as(key).hasSize(1);
        });
    }

    private static Set<String> variables(Element template) {
        Set<String> names = new HashSet<>();
        Descriptor.collect(body(template), element -> {
            if (element.getTagName().equals("at:var")) {
                names.add(element.getAttribute("at:name"));
            }
        });
        return names;
    }

    private static List<String> structure(Element template) {
        List<String> elements = new ArrayList<>();
        Descriptor.collect(
                body(template),
                element -> elements.add(element.getTagName() + " " + element.getAttribute("ac:name")
                        + element.getAttribute("at:name")));
        return elements;
    }

    private static Element body(Element template) {
        String location = Descriptor.children(template, "resource")
                .filter(resource -> resource.getAttribute("name").equals("template"))
                .map(resource -> resource.getAttribute("location"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(template.getAttribute("key") + " has no template"));
        String storage = AddOn.text(AddOn.BUILT.resolve(location)).replace("&nbsp;", "&#160;");
        return Descriptor.parse("<storage>" + storage + "</storage>").getDocumentElement();
    }

    private static Set<String> supplied(Element template) {
        Set<String> supplied = new HashSet<>(listed(template));
        if (template.getAttribute("key").endsWith("-index")) {
            supplied.addAll(OF_THE_PLATFORM);
        }
        return supplied;
    }

    private static List<String> listed(Element template) {
        return Descriptor.children(template, "context-provider")
                .map(provider -> variablesOf(provider.getAttribute("class")))
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> variablesOf(String provider) {
        try {
            Field variables = AddOn.load(provider).getField("VARIABLES");
            return ((List<?>) variables.get(null))
                    .stream().map(Object::toString).toList();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(provider + " has no public VARIABLES", e);
        }
    }
}
