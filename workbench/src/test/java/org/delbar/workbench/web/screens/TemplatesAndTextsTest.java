package org.delbar.workbench.web.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesAndTextsTest {

    private static final Path MAIN = Path.of(System.getProperty("delbar.root"), "workbench/src/main");
    private static final Path LOOK = MAIN.resolve("resources/org/delbar/workbench/look");
    private static final Path WEB = MAIN.resolve("java/org/delbar/workbench/web");
    private static final Path ACTIONS = MAIN.resolve("java/org/delbar/workbench/actions");
    private static final Path START = MAIN.resolve("java/org/delbar/workbench/start");
    private static final Path COMMUNITY = MAIN.resolve("resources/org/delbar/workbench/sample/community.json");
    private static final Pattern TEXT_KEY = Pattern.compile("[\"'](wb\\.[A-Za-z.-]+)[\"']");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(LOOK)) {
            return files.filter(file -> file.toString().endsWith(".vm"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateRunsScriptInLine(Path template) throws IOException {
        String text = Files.readString(template);

        assertThat(text).doesNotContainPattern("(?i)\\son[a-z]+\\s*=").doesNotContain("javascript:");
        assertThat(text.replaceAll("<script (src=|type=\"application/json\")", ""))
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_sv", "_no"})
    void everyTextThatIsAskedForStandsInEveryLanguage(String suffix) throws IOException {
        Set<String> there = new TreeSet<>(FileWords.file(suffix).stringPropertyNames());
        Set<String> asked = asked();

        assertThat(asked)
                .allSatisfy(key -> assertThat(there)
                        .anyMatch(each -> key.endsWith(".") ? each.startsWith(key) : each.equals(key)));
        assertThat(there)
                .allSatisfy(key -> assertThat(asked)
                        .anyMatch(each -> each.endsWith(".") ? key.startsWith(each) : key.equals(each)));
    }

    private static Set<String> asked() throws IOException {
        Set<String> keys = new TreeSet<>();
        List<Path> files = new ArrayList<>(templates());
        files.add(COMMUNITY);
        for (Path folder : List.of(WEB, ACTIONS, START)) {
            try (Stream<Path> java = Files.walk(folder)) {
                java.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        for (Path file : files) {
            Matcher matcher = TEXT_KEY.matcher(Files.readString(file));
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
        }
        return keys;
    }

    @Test
    void everyTemplateIsUsed() throws IOException {
        StringBuilder java = new StringBuilder();
        try (Stream<Path> files = Files.walk(WEB).filter(file -> file.toString().endsWith(".java"))) {
            for (Path file : files.toList()) {
                java.append(Files.readString(file));
            }
        }

        assertThat(templates().stream().map(file -> "\"look/" + file.getFileName() + "\""))
                .allSatisfy(name -> assertThat(java).contains(name));
    }
}
