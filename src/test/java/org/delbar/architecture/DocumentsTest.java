package org.delbar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern CODE_PATH = Pattern.compile("`((?:src|docs|workbench|confluence-api)/[\\w./-]+)`");
    private static final Pattern TEST_NAME = Pattern.compile("`(\\w+Test)`");
    private static final int LONGEST_README = 150;

    private static List<Path> documents() {
        return Stream.concat(
                        Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")
                                .map(AddOn.ROOT::resolve),
                        AddOn.files(AddOn.ROOT.resolve("docs"), ".md").stream())
                .toList();
    }

    @Test
    void linksLead() {
        List<String> dead = new ArrayList<>();
        for (Path document : documents()) {
            LINK.matcher(AddOn.text(document))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.startsWith("http"))
                    .filter(link -> !Files.exists(document.resolveSibling(link)))
                    .forEach(link -> dead.add(document.getFileName() + ": " + link));
        }

        assertThat(dead).isEmpty();
    }

    @Test
    void theReadmeIsShortAndNamesOnlyWhatExists() {
        String readme = AddOn.text(AddOn.ROOT.resolve("README.md"));

        assertThat(readme.lines()).hasSizeLessThanOrEqualTo(LONGEST_README);
        assertThat(CODE_PATH.matcher(readme).results().map(path -> path.group(1)))
                .isNotEmpty()
                .filteredOn(path -> !path.equals("docs/screenshots"))
                .allMatch(path -> Files.exists(AddOn.ROOT.resolve(path)));
    }

    @Test
    void commandsInTheReadmeAreThoseOfTheScript() {
        String script = AddOn.text(AddOn.ROOT.resolve("delbar"));

        assertThat(Pattern.compile("`\\./delbar (\\w+)`")
                        .matcher(AddOn.text(AddOn.ROOT.resolve("README.md")))
                        .results()
                        .map(command -> command.group(1)))
                .isNotEmpty()
                .allMatch(command -> script.contains("\n  " + command + ")\n"));
    }

    @Test
    void testsThatDocumentsNameExist() {
        List<String> tests = Stream.concat(
                        AddOn.files(Path.of("test/java"), "Test.java").stream(),
                        AddOn.files(AddOn.ROOT.resolve("workbench/src/test/java"), "Test.java").stream())
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();

        for (Path document : documents()) {
            assertThat(TEST_NAME.matcher(AddOn.text(document)).results().map(name -> name.group(1)))
                    .as(document.getFileName().toString())
                    .allMatch(tests::contains);
        }
    }
}
