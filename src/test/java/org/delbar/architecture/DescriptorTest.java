package org.delbar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class DescriptorTest {
    private static final Pattern FILTERED = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern SECTION = Pattern.compile("\\s*(\\w+): .*", Pattern.DOTALL);

    /** Sections without a feature word hold what belongs to the add-on as a whole. */
    private static final String WHOLE = "delbar";

    /** A space's key and a new page's id, which Struts fills into the address of a redirect. */
    private static final List<String> OF_ACTIONS = List.of("spaceKey", "made");

    private final Descriptor descriptor = new Descriptor();

    @Test
    void thereIsOneDescriptor() {
        assertThat(AddOn.files(Path.of("main"), "atlassian-plugin.xml")).isEmpty();
        assertThat(AddOn.files(AddOn.ROOT.resolve("confluence-api/src"), "atlassian-plugin.xml"))
                .isEmpty();
        assertThat(Descriptor.SOURCE).exists();
    }

    @Test
    void onlyTheBuildsOwnValuesAreFilledIn() {
        Matcher filled = FILTERED.matcher(AddOn.text(Descriptor.SOURCE));

        assertThat(filled.results().map(value -> value.group(1)))
                .allMatch(value ->
                        value.startsWith("project.") || value.equals("plugin.key") || OF_ACTIONS.contains(value));
        assertThat(AddOn.text(Descriptor.BUILT).replaceAll("\\$\\{(" + String.join("|", OF_ACTIONS) + ")}", ""))
                .doesNotContain("${");
    }

    @Test
    void saysThatItIsMadeForDataCenter() {
        assertThat(descriptor
                        .all("param")
                        .collect(Collectors.toMap(
                                param -> param.getAttribute("name"), Element::getTextContent, (one, other) -> one)))
                .containsEntry("atlassian-data-center-compatible", "true")
                .containsEntry("atlassian-data-center-status", "compatible");
    }

    @Test
    void everyClassItNamesExists() {
        List<String> named = Stream.of(
                        descriptor.attributes("class"),
                        descriptor.all("entity").map(Element::getTextContent),
                        descriptor.all("upgradeTask").map(Element::getTextContent),
                        descriptor
                                .all("method")
                                .map(method -> method.getTextContent().replaceFirst("#.*", "")))
                .flatMap(names -> names)
                .map(String::strip)
                .filter(name -> name.startsWith(AddOn.PACKAGE + "."))
                .toList();

        assertThat(named).isNotEmpty().allMatch(AddOn::hasClass);
    }

    @Test
    void everyDoorThatConfluenceFindsByXmlIsNamed() {
        List<String> doors = AddOn.CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getSimpleName().matches(".*(Macro|Action|ContextProvider|Condition|Servlet)"))
                .map(JavaClass::getName)
                .toList();

        assertThat(descriptor.attributes("class")).containsAll(doors);
        assertThat(descriptor
                        .all("entity")
                        .map(entity -> entity.getTextContent().strip()))
                .containsExactlyInAnyOrderElementsOf(AddOn.CLASSES.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> type.getSimpleName().endsWith("Row"))
                        .map(JavaClass::getName)
                        .toList());
    }

    @Test
    void everyLocationItNamesExists() {
        assertThat(descriptor.all("resource")).isNotEmpty().allSatisfy(resource -> {
            String location = resource.getAttribute("location");
            String file = resource.getAttribute("type").equals("i18n")
                    ? location.replace('.', '/') + ".properties"
                    : location;
            assertThat(AddOn.BUILT.resolve(file)).exists();
        });
    }

    @Test
    void everyResourceIsReferredTo() {
        List<String> locations = Stream.concat(
                        descriptor.attributes("location"),
                        descriptor
                                .all("result")
                                .map(result -> result.getTextContent().strip().replaceFirst("^/", "")))
                .toList();
        String sources =
                AddOn.files(AddOn.SOURCES, ".java").stream().map(AddOn::text).collect(Collectors.joining("\n"));
        String templates =
                AddOn.files(AddOn.RESOURCES, ".vm").stream().map(AddOn::text).collect(Collectors.joining("\n"));

        List<Path> forgotten = AddOn.files(AddOn.RESOURCES, ".vm", ".soy", ".js", ".css", ".xml").stream()
                .filter(file -> !AddOn.nameInJar(file).startsWith("META-INF/"))
                .filter(file -> locations.stream()
                        .noneMatch(location -> AddOn.nameInJar(file).equals(location)
                                || (location.endsWith("/")
                                        && AddOn.nameInJar(file).startsWith(location))))
                .filter(file -> !sources.contains(file.getFileName() + "\""))
                .filter(file -> !sources.contains(withoutLanguage(file) + "\""))
                .filter(file -> !templates.contains(AddOn.nameInJar(file)))
                .toList();

        assertThat(forgotten)
                .as("files that neither descriptor, class nor template names")
                .isEmpty();
    }

    /** A class that has one file for each language names what they have in common. */
    private static String withoutLanguage(Path file) {
        return file.getFileName().toString().replaceFirst("(?<=-)(en|sv|no)\\.xml$", "");
    }

    @Test
    void wizardPagesHaveTheirTemplates() {
        List<String> written = new ArrayList<>();
        for (Path soy : AddOn.files(AddOn.RESOURCES, ".soy")) {
            String text = AddOn.text(soy);
            Matcher namespace = Pattern.compile("\\{namespace ([\\w.]+)").matcher(text);
            Matcher template = Pattern.compile("\\{template (\\.\\w+)").matcher(text);
            String prefix = namespace.find() ? namespace.group(1) : "";
            template.results().forEach(found -> written.add(prefix + found.group(1)));
        }

        assertThat(written).containsAll(descriptor.attributes("template-key").toList());
    }

    @Test
    void keysBeginWithTheWordOfTheirSection() {
        String word = WHOLE;
        List<String> strangers = new ArrayList<>();
        List<String> features = features();

        for (Node node = descriptor.root().getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Comment comment) {
                Matcher section = SECTION.matcher(comment.getData());
                word = section.matches() && features.contains(section.group(1)) ? section.group(1) : WHOLE;
            } else if (node instanceof Element module
                    && module.hasAttribute("key")
                    && !module.getAttribute("key").startsWith(word + "-")) {
                strangers.add(Descriptor.address(module) + " in section " + word);
            }
        }

        assertThat(strangers).isEmpty();
    }

    @Test
    void referencesInsideTheDescriptorLead() {
        List<String> keys = descriptor.attributes("key").toList();

        assertThat(keys)
                .containsAll(descriptor.attributes("ref").toList())
                .containsAll(descriptor.attributes("index-template-key").toList())
                .containsAll(descriptor
                        .all("param")
                        .filter(param -> param.getAttribute("name").equals("blueprintKey"))
                        .map(param -> param.getAttribute("value"))
                        .toList())
                .containsAll(descriptor
                        .all("dependency")
                        .map(Element::getTextContent)
                        .filter(dependency -> dependency.startsWith(descriptor.pluginKey() + ":"))
                        .map(dependency -> dependency.substring(dependency.indexOf(':') + 1))
                        .toList());
    }

    private static List<String> features() {
        Path area = AddOn.SOURCES.resolve("org/delbar");
        try (Stream<Path> folders = Files.list(area)) {
            return folders.map(folder -> folder.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
