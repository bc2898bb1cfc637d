package org.delbar.scanner;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** The lines of {@code META-INF/plugin-components/*}, sorted, so that equal sources give equal bytes. */
final class IndexFiles {
    private static final String FOLDER = "META-INF/plugin-components/";

    private final Map<String, SortedSet<String>> linesByFile = new TreeMap<>();
    private final Set<Element> origins = new LinkedHashSet<>();

    void add(String file, String type, String suffix, Element origin) {
        String line = suffix.isEmpty() ? type : type + "#" + suffix;
        linesByFile.computeIfAbsent(file, any -> new TreeSet<>()).add(line);
        origins.add(origin);
    }

    void write(Filer filer) {
        linesByFile.forEach((file, lines) -> write(filer, file, lines));
    }

    private void write(Filer filer, String file, SortedSet<String> lines) {
        Element[] originating = origins.toArray(new Element[0]);
        try (Writer writer = new OutputStreamWriter(
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + file, originating)
                        .openOutputStream(),
                StandardCharsets.UTF_8)) {
            for (String line : lines) {
                writer.write(line + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + FOLDER + file, e);
        }
    }
}
