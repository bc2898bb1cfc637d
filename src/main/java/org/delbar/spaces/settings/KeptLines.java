package org.delbar.spaces.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form in which choices are kept: lines of java.util.Properties in one column. */
public final class KeptLines {

    private KeptLines() {}

    public static Properties parsed(@Nullable String text) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text == null ? "" : text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** Sorted, and without the date that Properties puts on top, so that the same choices are the same text. */
    public static String written(Properties lines) {
        StringWriter out = new StringWriter();
        try {
            lines.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.stream(out.toString().split("\\R", -1))
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Several values of one line. */
    public static List<String> values(Properties lines, String key) {
        return lines.getProperty(key, "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    public static void put(Properties lines, String key, List<String> values) {
        if (!values.isEmpty()) {
            lines.setProperty(key, String.join("\n", values));
        }
    }
}
