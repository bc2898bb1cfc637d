package org.delbar.spaces.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.delbar.words.PageLanguage;

/** What changes between two states of a space's settings, one by one. */
public final class SettingsDifference {

    private static final String CHANGED = "delbar.spaces.settings.changed.";

    private final SpaceSettings before;
    private final SpaceSettings after;
    private final List<SettingChange> changes = new ArrayList<>();

    private SettingsDifference(SpaceSettings before, SpaceSettings after) {
        this.before = before;
        this.after = after;
    }

    /** In the order of the screen. */
    public static List<SettingChange> between(SpaceSettings before, SpaceSettings after) {
        return new SettingsDifference(before, after).changes();
    }

    private List<SettingChange> changes() {
        each(
                "language",
                settings -> settings.pageLanguage()
                        .map(language -> Map.of("", language.code()))
                        .orElse(Map.of()));
        each("switched-off", settings -> settings.off().stream().collect(Collectors.toMap(key -> key, key -> "off")));
        each("switched-on", settings -> settings.on().stream().collect(Collectors.toMap(key -> key, key -> "on")));
        each("number", settings -> texts(settings.numbers()));
        each("parent", settings -> texts(settings.parentPages()));
        each("title", SpaceSettings::titlePatterns);
        each("aliases", settings -> joined(settings.aliases()));
        each("source-order", settings -> settings.sources().isEmpty() ? Map.of() : Map.of("", keysOf(settings)));
        each("source-name", settings -> ofSources(settings, SourceChoice::names));
        each("source-prompts", settings -> ofSources(settings, source -> joined(source.prompts())));
        each(
                "source-hidden",
                settings -> settings.sources().stream()
                        .filter(SourceChoice::hidden)
                        .collect(Collectors.toMap(SourceChoice::key, source -> "hidden")));
        each("list-order", SettingsDifference::listOrders);
        each("choice-name", settings -> ofChoices(settings, true));
        each("choice-hidden", settings -> ofChoices(settings, false));
        return changes;
    }

    private void each(String name, Function<SpaceSettings, Map<String, String>> reading) {
        Map<String, String> from = reading.apply(before);
        Map<String, String> to = reading.apply(after);
        SortedSet<String> keys = new TreeSet<>(from.keySet());
        keys.addAll(to.keySet());
        for (String key : keys) {
            String old = from.getOrDefault(key, "");
            String now = to.getOrDefault(key, "");
            if (!Objects.equals(old, now)) {
                changes.add(new SettingChange(CHANGED + name, key, old, now));
            }
        }
    }

    private static Map<String, String> listOrders(SpaceSettings settings) {
        Map<String, String> orders = new TreeMap<>();
        settings.lists()
                .forEach((list, choices) ->
                        orders.put(list, choices.stream().map(NamedChoice::key).collect(Collectors.joining(", "))));
        return orders;
    }

    private static Map<String, String> ofChoices(SpaceSettings settings, boolean names) {
        Map<String, String> texts = new TreeMap<>();
        settings.lists()
                .forEach((list, choices) -> choices.forEach(choice -> {
                    String key = NamedChoices.aliasKey(list, choice.key());
                    if (names) {
                        choice.names().forEach((language, name) -> texts.put(key + " (" + language.code() + ")", name));
                    } else if (choice.hidden()) {
                        texts.put(key, "hidden");
                    }
                }));
        return texts;
    }

    private static String keysOf(SpaceSettings settings) {
        return settings.sources().stream().map(SourceChoice::key).collect(Collectors.joining(", "));
    }

    private static Map<String, String> texts(Map<String, ?> values) {
        Map<String, String> texts = new TreeMap<>();
        values.forEach((key, value) -> texts.put(key, value.toString()));
        return texts;
    }

    private static <K> Map<K, String> joined(Map<K, List<String>> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.join(", ", entry.getValue())));
    }

    private static Map<String, String> ofSources(
            SpaceSettings settings, Function<SourceChoice, Map<PageLanguage, String>> reading) {
        Map<String, String> texts = new TreeMap<>();
        for (SourceChoice source : settings.sources()) {
            for (PageLanguage language : PageLanguage.values()) {
                Optional.ofNullable(reading.apply(source).get(language))
                        .ifPresent(text -> texts.put(source.key() + " (" + language.code() + ")", text));
            }
        }
        return texts;
    }
}
