package org.delbar.spaces.settings;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.delbar.words.PageLanguage;
import org.jspecify.annotations.Nullable;

/** Settings as the lines in which they are kept. A line that this version does not know stays. */
public final class Choices {

    private static final Pattern OURS = Pattern.compile(
            "off|on|sources|number\\..+|list\\..+|alias\\..+|blueprint\\.[^.]+\\.(parent|title)|source\\.[^.]+\\.(hidden|name\\...|prompts\\...)");
    private static final String OFF = "off";
    private static final String ON = "on";
    private static final String SOURCES = "sources";
    private static final String LIST = "list.";
    private static final String NUMBER = "number.";

    private final Properties lines;

    private Choices(Properties lines) {
        this.lines = lines;
    }

    public static SpaceSettings settings(int revision, Optional<PageLanguage> language, @Nullable String text) {
        return new Choices(KeptLines.parsed(text)).settings(revision, language);
    }

    /** @param before the text whose unknown lines are kept */
    public static String text(SpaceSettings settings, @Nullable String before) {
        Properties lines = KeptLines.parsed(before);
        lines.keySet().removeIf(key -> OURS.matcher(key.toString()).matches());
        KeptLines.put(lines, OFF, settings.off().stream().sorted().toList());
        KeptLines.put(lines, ON, settings.on().stream().sorted().toList());
        settings.aliases().forEach((fact, names) -> KeptLines.put(lines, "alias." + fact, names));
        settings.parentPages()
                .forEach((blueprint, page) -> lines.setProperty("blueprint." + blueprint + ".parent", page + ""));
        settings.titlePatterns()
                .forEach((blueprint, pattern) -> lines.setProperty("blueprint." + blueprint + ".title", pattern));
        KeptLines.put(
                lines,
                SOURCES,
                settings.sources().stream().map(SourceChoice::key).toList());
        for (SourceChoice source : settings.sources()) {
            String prefix = "source." + source.key();
            if (source.hidden()) {
                lines.setProperty(prefix + ".hidden", "true");
            }
            source.names().forEach((language, name) -> lines.setProperty(prefix + ".name." + language.code(), name));
            source.prompts()
                    .forEach((language, prompts) ->
                            KeptLines.put(lines, prefix + ".prompts." + language.code(), prompts));
        }
        settings.numbers().forEach((key, number) -> lines.setProperty(NUMBER + key, number + ""));
        settings.lists().forEach((list, choices) -> putList(lines, LIST + list, choices));
        return KeptLines.written(lines);
    }

    private SpaceSettings settings(int revision, Optional<PageLanguage> language) {
        Map<String, List<String>> aliases = new HashMap<>();
        Map<String, Long> parents = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (String key : lines.stringPropertyNames()) {
            String[] part = key.split("\\.", 3);
            if (key.startsWith("alias.")) {
                aliases.put(key.substring("alias.".length()), values(key));
            } else if (key.startsWith("blueprint.") && key.endsWith(".parent")) {
                page(lines.getProperty(key)).ifPresent(id -> parents.put(part[1], id));
            } else if (key.startsWith("blueprint.") && key.endsWith(".title")) {
                titles.put(part[1], lines.getProperty(key));
            } else if (key.startsWith(NUMBER) && lines.getProperty(key).matches("\\d{1,9}")) {
                numbers.put(key.substring(NUMBER.length()), Integer.valueOf(lines.getProperty(key)));
            }
        }
        Map<String, List<NamedChoice>> lists = new HashMap<>();
        lines.stringPropertyNames().stream()
                .filter(key -> key.startsWith(LIST) && key.indexOf('.', LIST.length()) < 0)
                .forEach(key -> lists.put(key.substring(LIST.length()), list(key)));
        Set<String> off = new HashSet<>(values(OFF));
        Set<String> on = new HashSet<>(values(ON));
        List<SourceChoice> sources = values(SOURCES).stream().map(this::source).toList();
        return new SpaceSettings(revision, language, off, on, aliases, sources, lists, parents, titles, numbers);
    }

    private List<NamedChoice> list(String prefix) {
        return values(prefix).stream()
                .map(key -> new NamedChoice(
                        key, names(prefix + "." + key), lines.containsKey(prefix + "." + key + ".hidden")))
                .toList();
    }

    private static void putList(Properties lines, String prefix, List<NamedChoice> choices) {
        KeptLines.put(lines, prefix, choices.stream().map(NamedChoice::key).toList());
        for (NamedChoice choice : choices) {
            String own = prefix + "." + choice.key();
            if (choice.hidden()) {
                lines.setProperty(own + ".hidden", "true");
            }
            choice.names().forEach((language, name) -> lines.setProperty(own + ".name." + language.code(), name));
        }
    }

    private Map<PageLanguage, String> names(String prefix) {
        Map<PageLanguage, String> names = new EnumMap<>(PageLanguage.class);
        for (PageLanguage language : PageLanguage.values()) {
            Optional.ofNullable(lines.getProperty(prefix + ".name." + language.code()))
                    .ifPresent(name -> names.put(language, name));
        }
        return names;
    }

    private SourceChoice source(String key) {
        String prefix = "source." + key;
        Map<PageLanguage, List<String>> prompts = new EnumMap<>(PageLanguage.class);
        for (PageLanguage language : PageLanguage.values()) {
            if (lines.containsKey(prefix + ".prompts." + language.code())) {
                prompts.put(language, values(prefix + ".prompts." + language.code()));
            }
        }
        return new SourceChoice(key, names(prefix), prompts, lines.containsKey(prefix + ".hidden"));
    }

    private static Optional<Long> page(String id) {
        return id.matches("\\d{1,18}") ? Optional.of(Long.parseLong(id)) : Optional.empty();
    }

    private List<String> values(String key) {
        return KeptLines.values(lines, key);
    }
}
