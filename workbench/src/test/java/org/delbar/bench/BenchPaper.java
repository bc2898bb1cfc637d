package org.delbar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code docs/bench.md}: an introduction and sections, each written by the part that measured it. */
final class BenchPaper {

    private static final String HEADING = "## ";

    private final Path file;

    BenchPaper(Path file) {
        this.file = file;
    }

    /** @param section from its heading; takes the place of the one with the same heading */
    void write(String section) {
        try {
            Map<String, String> sections = new LinkedHashMap<>();
            for (String part : Files.readString(file).split("(?m)^(?=" + HEADING + ")", -1)) {
                sections.put(heading(part), part.strip());
            }
            sections.put(heading(section), section.strip());
            Files.writeString(file, String.join("\n\n", sections.values()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String heading(String section) {
        return section.startsWith(HEADING) ? section.lines().findFirst().orElseThrow() : "";
    }
}
