package org.delbar.spaces.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.delbar.spaces.form.FieldText;
import org.delbar.spaces.settings.NamedChoice;
import org.delbar.spaces.settings.SettableArea;
import org.delbar.spaces.settings.SettableBlueprint;
import org.delbar.spaces.settings.SettableList;
import org.delbar.spaces.settings.SettableNumber;
import org.delbar.spaces.settings.SettableSwitch;
import org.delbar.spaces.settings.SourceChoice;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.spaces.settings.TitlePattern;
import org.delbar.words.PageLanguage;
import org.delbar.words.Refusal;

/** The settings of a space as they were typed, and what must hold of them. */
final class SettingsForm {

    private static final String REFUSED = "delbar.spaces.settings.refused.";

    private final Map<String, String> fields;
    private final List<SettableArea> areas;
    private final SpaceSettings current;
    private final Function<String, Optional<Long>> pages;
    private final PageLanguage reader;
    private final List<Refusal> refusals = new ArrayList<>();

    /**
     * A form as one person sends it.
     *
     * @param current what the space has now
     * @param pages of the space that the person may see, by title or number
     * @param reader the language of sentences
     */
    SettingsForm(
            Map<String, String> fields,
            List<SettableArea> areas,
            SpaceSettings current,
            Function<String, Optional<Long>> pages,
            PageLanguage reader) {
        this.fields = Map.copyOf(fields);
        this.areas = areas;
        this.current = current;
        this.pages = pages;
        this.reader = reader;
    }

    /** The settings, or every reason why they cannot be saved. */
    Checked check() {
        refusals.clear();
        Map<String, Long> parents = new HashMap<>(current.parentPages());
        Map<String, String> titles = new HashMap<>(current.titlePatterns());
        Map<String, List<String>> aliases = new HashMap<>(current.aliases());
        for (SettableArea area : areas) {
            area.facts().forEach(fact -> aliases.remove(SettingsFields.aliasKey(area, fact)));
            for (SettableBlueprint blueprint : area.blueprints()) {
                parents.remove(blueprint.key());
                titles.remove(blueprint.key());
                parent(blueprint).ifPresent(page -> parents.put(blueprint.key(), page));
                title(blueprint).ifPresent(pattern -> titles.put(blueprint.key(), pattern));
            }
            aliases.putAll(new RowNamesForm(area, fields, reader, refusals::add).aliases());
        }
        List<SourceChoice> sources = current.sources();
        Map<String, List<NamedChoice>> lists = new HashMap<>(current.lists());
        for (SettableList list : SettingsFields.listsOf(areas)) {
            ChoicesForm form = new ChoicesForm(list, fields, current, refusals::add);
            List<SourceChoice> choices = form.choices();
            aliases.putAll(form.earlierNames(choices));
            if (list.asks()) {
                sources = choices;
            } else {
                lists.put(list.key(), named(choices));
            }
        }
        lists.values().removeIf(List::isEmpty);
        SpaceSettings wanted = new SpaceSettings(
                current.revision(), language(), off(), on(), aliases, sources, lists, parents, titles, numbers());
        return refusals.isEmpty()
                ? new Checked(Optional.of(wanted), List.of())
                : new Checked(Optional.empty(), List.copyOf(refusals));
    }

    private static List<NamedChoice> named(List<SourceChoice> choices) {
        return choices.stream()
                .map(choice -> new NamedChoice(choice.key(), choice.names(), choice.hidden()))
                .toList();
    }

    private Optional<PageLanguage> language() {
        String code = field(SettingsFields.LANGUAGE);
        Optional<PageLanguage> language = PageLanguage.ofCode(code);
        if (language.isEmpty() && !code.isEmpty()) {
            refusals.add(Refusal.of(SettingsFields.LANGUAGE, "delbar.spaces.settings.unknown-language"));
        }
        return language;
    }

    /** Keys of areas that this version does not know stay as they are. */
    private Set<String> off() {
        Set<String> known = areas.stream()
                .flatMap(area -> {
                    List<String> keys = new ArrayList<>(List.of(area.key()));
                    area.blueprints().forEach(blueprint -> keys.add(blueprint.key()));
                    return keys.stream();
                })
                .collect(Collectors.toSet());
        Set<String> off = new HashSet<>(current.off());
        off.removeAll(known);
        known.stream()
                .filter(key -> !field(SettingsFields.on(key)).equals("true"))
                .forEach(off::add);
        return off;
    }

    private Set<String> on() {
        Set<String> on = new HashSet<>(current.on());
        for (SettableArea area : areas) {
            for (SettableSwitch wish : area.switches()) {
                on.remove(wish.key());
                if (field(SettingsFields.wanted(wish)).equals("true")) {
                    on.add(wish.key());
                }
            }
        }
        return on;
    }

    private Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>(current.numbers());
        for (SettableArea area : areas) {
            for (SettableNumber number : area.numbers()) {
                numbers.remove(number.key());
                String field = SettingsFields.number(number);
                Optional<Integer> typed = number.read(field(field));
                typed.filter(each -> each != number.shipped()).ifPresent(each -> numbers.put(number.key(), each));
                if (typed.isEmpty() && !field(field).isEmpty()) {
                    refusals.add(number.refusal(field));
                }
            }
        }
        return numbers;
    }

    private Optional<Long> parent(SettableBlueprint blueprint) {
        String typed = field(SettingsFields.parent(blueprint));
        Optional<Long> kept = current.parentPage(blueprint.key()).filter(page -> typed.equals(page + ""));
        Optional<Long> page =
                typed.isEmpty() ? Optional.empty() : pages.apply(typed).or(() -> kept);
        if (page.isEmpty() && !typed.isEmpty()) {
            refusals.add(Refusal.of(SettingsFields.parent(blueprint), REFUSED + "parent", typed));
        }
        return page;
    }

    private Optional<String> title(SettableBlueprint blueprint) {
        String field = SettingsFields.title(blueprint);
        String typed = FieldText.singleLine(field, field(field), TitlePattern.LONGEST, refusals::add);
        if (typed.isEmpty() || typed.equals(blueprint.titlePattern().text())) {
            return Optional.empty();
        }
        TitlePattern pattern = new TitlePattern(typed);
        pattern.words().stream()
                .filter(word -> !blueprint.titleWords().containsKey(word))
                .findFirst()
                .ifPresent(word -> refusals.add(
                        Refusal.of(field, REFUSED + "title-word", "{" + word + "}", SettingsViews.words(blueprint))));
        if (!pattern.tellsPagesApart()) {
            refusals.add(Refusal.of(field, REFUSED + "title-same", "{title}", "{date}"));
        }
        return Optional.of(typed);
    }

    private String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /**
     * What came of a check.
     *
     * @param settings present exactly when nothing is refused
     */
    record Checked(Optional<SpaceSettings> settings, List<Refusal> refusals) {}
}
