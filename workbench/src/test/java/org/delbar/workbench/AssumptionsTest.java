package org.delbar.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code ASSUMPTIONS.md} names tests that exist, so that a guess is never pinned by a test that is gone. */
class AssumptionsTest {

    private static final Path WORKBENCH = Path.of(System.getProperty("delbar.root"), "workbench");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Story))\\.(\\w+)`");

    private static List<String> rows() throws IOException {
        return Files.readAllLines(WORKBENCH.resolve("ASSUMPTIONS.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Behaviour"))
                .toList();
    }

    private static Map<String, String> testSources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(WORKBENCH.resolve("src/test/java"))) {
            for (Path file : files.filter(each -> each.toString().matches(".*(Test|Story)\\.java"))
                    .toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return sources;
    }

    @Test
    void everyAssumptionNamesItsTestOrSaysThatThereIsNone() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(50).allSatisfy(row -> {
            String[] columns = row.split("\\|");
            assertThat(columns).hasSize(4);
            assertThat(columns[2]).containsPattern("`\\w+(Test|Story)\\.\\w+`|`check\\.mjs`|no test");
        });
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Map<String, String> sources = testSources();

        for (String row : rows()) {
            Matcher test = TEST.matcher(row);
            while (test.find()) {
                assertThat(sources.get(test.group(1)))
                        .as(test.group())
                        .isNotNull()
                        .containsPattern("void " + test.group(2) + "\\(");
            }
        }
        assertThat(WORKBENCH.resolve("web/harness/check.mjs")).exists();
    }
}
