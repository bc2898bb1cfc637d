package org.delbar.workbench.start;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a workbench is started.
 *
 * @param jar the plugin to load; empty starts without one
 * @param home where the database and work files live; kept between starts
 * @param database JDBC address of H2 or PostgreSQL, with user and password; {@code home} is part of the default
 * @param port 0 takes any free one
 * @param siteLocale language of the site and of people who chose none
 * @param sample whether an empty workbench is filled with the sample community
 * @param batched whether scripts of a web-resource come as one file, as in production
 * @param watch whether the jar is loaded again when it changes
 * @param counts whether each answer says in a header what it cost
 */
public record Options(
        Optional<Path> jar,
        Path home,
        String database,
        int port,
        Locale siteLocale,
        ZoneId siteZone,
        boolean sample,
        boolean batched,
        boolean watch,
        boolean counts) {

    private static final List<String> KNOWN =
            List.of("jar", "home", "db", "port", "locale", "zone", "sample", "batched", "watch", "counts");

    /** Reads {@code --name=value} words. */
    public static Options of(String... words) {
        Map<String, String> given = new HashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            String name = equals > 2 && word.startsWith("--") ? word.substring(2, equals) : "";
            if (!KNOWN.contains(name)) {
                throw new IllegalArgumentException(word + " is not understood. Options: "
                        + String.join(
                                " ",
                                KNOWN.stream().map(each -> "--" + each + "=…").toList()));
            }
            given.put(name, word.substring(equals + 1));
        }
        Path home = Path.of(given.getOrDefault("home", "workbench/home")).toAbsolutePath();
        return new Options(
                Optional.ofNullable(given.get("jar")).map(Path::of).map(Path::toAbsolutePath),
                home,
                given.getOrDefault("db", "jdbc:h2:file:" + home.resolve("database") + ";DB_CLOSE_ON_EXIT=FALSE"),
                read(given, "port", "1990", Integer::parseInt),
                Locale.forLanguageTag(given.getOrDefault("locale", "en-GB")),
                read(given, "zone", "Europe/Stockholm", ZoneId::of),
                yes(given.get("sample")),
                yes(given.get("batched")),
                yes(given.get("watch")),
                yes(given.getOrDefault("counts", "no")));
    }

    private static <T> T read(Map<String, String> given, String name, String otherwise, Function<String, T> reader) {
        String word = given.getOrDefault(name, otherwise);
        try {
            return reader.apply(word);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("--" + name + "=" + word + " is not understood", e);
        }
    }

    private static boolean yes(@org.jspecify.annotations.Nullable String word) {
        return !Arrays.asList("no", "false", "off").contains(Objects.requireNonNullElse(word, "yes"));
    }
}
