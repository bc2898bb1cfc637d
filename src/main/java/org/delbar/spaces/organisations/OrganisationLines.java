package org.delbar.spaces.organisations;

import java.util.List;
import java.util.Properties;
import org.delbar.spaces.settings.KeptLines;
import org.jspecify.annotations.Nullable;

/** Organisations as the lines in which they are kept. */
public final class OrganisationLines {

    private static final String ORDER = "organisations";

    private OrganisationLines() {}

    public static String text(List<Organisation> all) {
        Properties lines = new Properties();
        KeptLines.put(lines, ORDER, all.stream().map(Organisation::key).toList());
        for (Organisation organisation : all) {
            String prefix = prefix(organisation.key());
            lines.setProperty(prefix + "name", organisation.name());
            lines.setProperty(prefix + "group", organisation.group());
            if (organisation.hidden()) {
                lines.setProperty(prefix + "hidden", "true");
            }
        }
        return KeptLines.written(lines);
    }

    /** A line that is broken, as one without a group, is left out. */
    public static List<Organisation> organisations(@Nullable String text) {
        Properties lines = KeptLines.parsed(text);
        return KeptLines.values(lines, ORDER).stream()
                .filter(key -> !line(lines, key, "name").isBlank()
                        && !line(lines, key, "group").isBlank())
                .map(key -> new Organisation(
                        key,
                        line(lines, key, "name"),
                        line(lines, key, "group"),
                        lines.containsKey(prefix(key) + "hidden")))
                .toList();
    }

    private static String line(Properties lines, String key, String part) {
        return lines.getProperty(prefix(key) + part, "");
    }

    private static String prefix(String key) {
        return "organisation." + key + ".";
    }
}
