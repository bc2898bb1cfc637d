package org.delbar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    private static final Pattern CALL = Pattern.compile("\\$!?\\{?(\\w+)((?:\\.\\w+(?:\\([^()]*\\))?)*)");
    private static final Pattern MEMBER = Pattern.compile("\\.(\\w+)(\\(?)");
    private static final Pattern DECLARED = Pattern.compile("^## \\$(\\w+): (\\w+)$", Pattern.MULTILINE);
    private static final Pattern OWN = Pattern.compile("#(?:foreach\\(\\s*|set\\(\\s*)\\$(\\w+)");
    private static final Set<String> OF_THE_PLATFORM =
            Set.of("webResourceManager", "req", "i18n", "action", "htmlUtil", "velocityCount", "foreach");
    private static final Set<String> OF_THE_JDK =
            Set.of("size", "isEmpty", "get", "contains", "entrySet", "key", "value");

    private final Descriptor descriptor = new Descriptor();
    private final List<Path> templates = AddOn.files(AddOn.RESOURCES, ".vm");

    @Test
    void templatesNameTheirVariablesOnTop() {
        assertThat(templates).isNotEmpty().allSatisfy(template -> {
            String text = AddOn.text(template);
            Set<String> own = names(OWN, text);
            own.removeIf(name -> text.contains("#set($" + name + " = $action."));
            Set<String> used = new TreeSet<>(names(CALL, text));
            used.removeAll(own);
            used.removeAll(OF_THE_PLATFORM);

            assertThat(names(DECLARED, text))
                    .as("lines '## $name: Type' in " + template)
                    .isEqualTo(used);
        });
    }

    @Test
    void theTypesThatTemplatesNameAreViews() {
        List<String> views = Views.all().stream().map(Class::getSimpleName).toList();

        for (Path template : templates) {
            assertThat(DECLARED.matcher(AddOn.text(template)).results().map(found -> found.group(2)))
                    .as(template.toString())
                    .allMatch(views::contains);
        }
    }

    @Test
    void everyCallInATemplateIsAllowed() {
        Set<String> allowed = new HashSet<>(OF_THE_JDK);
        allowlist().forEach(method -> allowed.add(method.replaceFirst(".*#", "").replaceFirst("\\(.*", "")));
        List<String> blocked = new ArrayList<>();

        for (Path template : templates) {
            for (MatchResult call : calls(template)) {
                Matcher member = MEMBER.matcher(call.group(2));
                while (member.find()) {
                    if (member.group(2).isEmpty()) {
                        blocked.add(template + ": " + call.group() + " is no call: records have name(), not getName()");
                    } else if (!allowed.contains(member.group(1))) {
                        blocked.add(template + ": " + call.group() + " is not in the velocity-allowlist");
                    }
                }
            }
        }

        assertThat(blocked).isEmpty();
    }

    @Test
    void theAllowlistNamesExactlyTheComponentsOfViews() {
        List<String> components = new ArrayList<>();
        for (Class<?> view : Views.all()) {
            for (RecordComponent component : view.getRecordComponents()) {
                components.add(view.getName() + "#" + component.getName() + "()");
            }
        }

        AddOn.CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && type.getSimpleName().endsWith("Action"))
                .forEach(type -> components.add(type.getName() + "#getView()"));

        assertThat(allowlist()).containsExactlyInAnyOrderElementsOf(components);
    }

    @Test
    void everythingAllowedIsShownSomewhere() {
        Set<String> called = new HashSet<>();
        for (Path template : templates) {
            calls(template)
                    .forEach(call ->
                            MEMBER.matcher(call.group(2)).results().forEach(member -> called.add(member.group(1))));
        }

        called.add("getView");

        assertThat(allowlist())
                .allMatch(
                        method -> called.contains(method.replaceFirst(".*#", "").replaceFirst("\\(.*", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {".vm", ".soy", ".xml"})
    void nothingRunsInline(String ending) {
        Pattern inline = Pattern.compile("<script|\\son[a-z]+\\s*=|javascript:", Pattern.CASE_INSENSITIVE);

        assertThat(AddOn.files(AddOn.RESOURCES, ending))
                .allSatisfy(file -> assertThat(AddOn.text(file)).doesNotContainPattern(inline));
    }

    @Test
    void templatesDoNotRunWhatTheyAreGiven() {
        assertThat(templates)
                .allSatisfy(template -> assertThat(AddOn.text(template))
                        .doesNotContain("#evaluate", "#disableHtmlEscaping")
                        .doesNotContainPattern("#(parse|include)\\s*\\(\\s*[^\"]"));
    }

    private List<String> allowlist() {
        return descriptor
                .all("velocity-allowlist")
                .flatMap(list -> Descriptor.children(list, "method"))
                .map(method -> method.getTextContent().strip())
                .toList();
    }

    /** Without those on what the platform puts into every template. */
    private static List<MatchResult> calls(Path template) {
        return CALL.matcher(AddOn.text(template))
                .results()
                .filter(call -> !OF_THE_PLATFORM.contains(call.group(1)))
                .toList();
    }

    private static Set<String> names(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        pattern.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }
}
