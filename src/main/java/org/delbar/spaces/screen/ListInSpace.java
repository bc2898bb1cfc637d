package org.delbar.spaces.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.spaces.settings.SettableChoice;
import org.delbar.spaces.settings.SettableList;
import org.delbar.spaces.settings.SourceChoice;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.PageLanguage;

/** A list as a space has it: rows of the form, each filled with what people see now. */
final class ListInSpace {

    private final SettableList list;
    private final SpaceSettings settings;

    ListInSpace(SettableList list, SpaceSettings settings) {
        this.list = list;
        this.settings = settings;
    }

    Optional<SettableChoice> shipped(String key) {
        return list.shipped().stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst();
    }

    /** What the space has said; empty as long as everything is as shipped. */
    List<SourceChoice> chosen() {
        return list.asks()
                ? settings.sources()
                : settings.lists().getOrDefault(list.key(), List.of()).stream()
                        .map(choice -> new SourceChoice(choice.key(), choice.names(), Map.of(), choice.hidden()))
                        .toList();
    }

    /** All choices in order, the shipped ones that the space has never touched at the end. */
    List<SourceChoice> all() {
        List<SourceChoice> choices = new ArrayList<>(chosen());
        list.shipped().stream()
                .filter(shipped ->
                        choices.stream().noneMatch(choice -> choice.key().equals(shipped.key())))
                .forEach(shipped -> choices.add(new SourceChoice(shipped.key(), Map.of(), Map.of(), false)));
        return choices;
    }

    List<ChoiceFields> rows() {
        return all().stream().map(this::row).toList();
    }

    /** Rows typed, and behind them those that others have added meanwhile. */
    List<ChoiceFields> rows(Map<String, String> fields) {
        List<ChoiceFields> rows = new ArrayList<>(ChoiceFields.in(fields, list));
        List<String> removed =
                List.of(fields.getOrDefault(SettingsFields.removed(list), "").split(",", -1));
        for (SourceChoice choice : all()) {
            boolean known = rows.stream().anyMatch(row -> row.key().equals(choice.key()));
            if (!known && !removed.contains(choice.key())) {
                rows.add(row(choice));
            }
        }
        return rows;
    }

    private ChoiceFields row(SourceChoice choice) {
        Map<PageLanguage, String> names = new EnumMap<>(PageLanguage.class);
        Map<PageLanguage, String> prompts = new EnumMap<>(PageLanguage.class);
        for (PageLanguage language : PageLanguage.values()) {
            names.put(language, name(choice, language));
            prompts.put(language, String.join("\n", prompts(choice, language)));
        }
        return new ChoiceFields(choice.key(), names, prompts, choice.hidden());
    }

    private String name(SourceChoice choice, PageLanguage language) {
        return Optional.ofNullable(choice.names().get(language))
                .or(() -> shipped(choice.key()).map(shipped -> shipped.names().get(language)))
                .orElse("");
    }

    private List<String> prompts(SourceChoice choice, PageLanguage language) {
        return Optional.ofNullable(choice.prompts().get(language))
                .or(() -> shipped(choice.key()).map(shipped -> shipped.prompts().get(language)))
                .orElse(List.of());
    }
}
