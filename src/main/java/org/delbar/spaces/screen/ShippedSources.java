package org.delbar.spaces.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.spaces.settings.SettableArea;
import org.delbar.spaces.settings.SettableSource;
import org.delbar.spaces.settings.SourceChoice;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.PageLanguage;

/** The sources of a space as rows of the form, each filled with what people see now. */
final class ShippedSources {

    private final List<SettableSource> shipped;

    ShippedSources(List<SettableArea> areas) {
        shipped = areas.stream().flatMap(area -> area.sources().stream()).toList();
    }

    Optional<SettableSource> find(String key) {
        return shipped.stream().filter(source -> source.key().equals(key)).findFirst();
    }

    List<SettableSource> all() {
        return shipped;
    }

    /** All choices of a space in order, the shipped ones it has never touched at the end. */
    List<SourceChoice> choices(SpaceSettings settings) {
        List<SourceChoice> choices = new ArrayList<>(settings.sources());
        shipped.stream()
                .filter(source ->
                        choices.stream().noneMatch(choice -> choice.key().equals(source.key())))
                .forEach(source -> choices.add(new SourceChoice(source.key(), Map.of(), Map.of(), false)));
        return choices;
    }

    SourceFields row(SourceChoice choice) {
        Map<PageLanguage, String> names = new EnumMap<>(PageLanguage.class);
        Map<PageLanguage, String> prompts = new EnumMap<>(PageLanguage.class);
        for (PageLanguage language : PageLanguage.values()) {
            names.put(language, name(choice, language));
            prompts.put(language, String.join("\n", prompts(choice, language)));
        }
        return new SourceFields(choice.key(), names, prompts, choice.hidden());
    }

    private String name(SourceChoice choice, PageLanguage language) {
        return Optional.ofNullable(choice.names().get(language))
                .or(() -> find(choice.key()).map(source -> source.names().get(language)))
                .orElse("");
    }

    private List<String> prompts(SourceChoice choice, PageLanguage language) {
        return Optional.ofNullable(choice.prompts().get(language))
                .or(() -> find(choice.key()).map(source -> source.prompts().get(language)))
                .orElse(List.of());
    }
}
