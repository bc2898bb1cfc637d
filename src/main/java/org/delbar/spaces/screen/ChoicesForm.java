package org.delbar.spaces.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.delbar.spaces.form.FieldText;
import org.delbar.spaces.form.FreshKey;
import org.delbar.spaces.settings.NamedChoices;
import org.delbar.spaces.settings.SettableChoice;
import org.delbar.spaces.settings.SettableList;
import org.delbar.spaces.settings.SourceChoice;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.PageLanguage;
import org.delbar.words.PlainName;
import org.delbar.words.Refusal;

/** A list of choices: what must hold of it, and what a space keeps of it. */
final class ChoicesForm {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_PROMPT = 200;
    static final int MOST_PROMPTS = 5;

    private static final String REFUSED = "delbar.spaces.settings.refused.";

    private final SettableList list;
    private final List<ChoiceFields> rows;
    private final SpaceSettings current;
    private final ListInSpace now;
    private final Consumer<Refusal> refusals;
    private final Map<String, String> keyByName = new HashMap<>();

    ChoicesForm(SettableList list, Map<String, String> fields, SpaceSettings current, Consumer<Refusal> refusals) {
        this.list = list;
        this.current = current;
        this.refusals = refusals;
        now = new ListInSpace(list, current);
        rows = now.rows(fields);
    }

    static Refusal tooMany(SettableList list) {
        return Refusal.of(list.key(), REFUSED + "too-many-choices", list.most());
    }

    /** Empty as long as everything is as shipped. */
    List<SourceChoice> choices() {
        if (rows.size() > list.most()) {
            refusals.accept(tooMany(list));
        }
        List<SourceChoice> choices = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        rows.forEach(row -> keys.add(row.key()));
        for (int number = 1; number <= rows.size(); number++) {
            choices.add(choice(number, rows.get(number - 1), keys));
        }
        rememberNames();
        for (int number = 1; number <= rows.size(); number++) {
            refuseTakenNames(number, choices.get(number - 1));
        }
        List<SourceChoice> untouched = new ListInSpace(list, SpaceSettings.UNTOUCHED).all();
        return choices.equals(untouched) ? List.of() : choices;
    }

    /** Names that a space no longer gives its choices still stand on pages: they become further names. */
    Map<String, List<String>> earlierNames(List<SourceChoice> choices) {
        Map<String, List<String>> names = new HashMap<>();
        for (SourceChoice before : now.chosen()) {
            List<String> kept = new ArrayList<>(earlier(before.key()));
            kept.addAll(before.names().values());
            Set<String> today = new HashSet<>();
            choices.stream()
                    .filter(choice -> choice.key().equals(before.key()))
                    .flatMap(choice -> choice.names().values().stream())
                    .forEach(name -> today.add(PlainName.of(name)));
            kept.removeIf(name -> !today.add(PlainName.of(name)));
            if (!kept.isEmpty()) {
                names.put(NamedChoices.aliasKey(list.key(), before.key()), List.copyOf(kept));
            }
        }
        return names;
    }

    private List<String> earlier(String key) {
        return current.aliases().getOrDefault(NamedChoices.aliasKey(list.key(), key), List.of());
    }

    private SourceChoice choice(int number, ChoiceFields row, Set<String> keys) {
        Optional<SettableChoice> ours = now.shipped(row.key());
        Map<PageLanguage, String> names = new EnumMap<>(PageLanguage.class);
        Map<PageLanguage, List<String>> prompts = new EnumMap<>(PageLanguage.class);
        for (PageLanguage language : PageLanguage.values()) {
            String name = FieldText.singleLine(
                    ChoiceFields.nameField(list, number, language), row.name(language), LONGEST_NAME, refusals);
            if (!name.isEmpty()
                    && ours.filter(shipped -> name.equals(shipped.names().get(language)))
                            .isEmpty()) {
                names.put(language, name);
            }
            List<String> asked = prompts(number, row, language);
            if (!asked.isEmpty()
                    && ours.filter(shipped -> asked.equals(shipped.prompts().get(language)))
                            .isEmpty()) {
                prompts.put(language, asked);
            }
        }
        if (ours.isEmpty() && names.isEmpty()) {
            refusals.accept(Refusal.of(
                    ChoiceFields.nameField(list, number, PageLanguage.ENGLISH), REFUSED + "choice-without-name"));
        }
        String key = row.key().isEmpty()
                ? FreshKey.of(names.values().stream().findFirst().orElse(""), "choice", keys)
                : row.key();
        return new SourceChoice(key, names, prompts, row.hidden());
    }

    private List<String> prompts(int number, ChoiceFields row, PageLanguage language) {
        List<String> lines = row.promptLines(language);
        String field = ChoiceFields.promptsField(list, number, language);
        if (lines.size() > MOST_PROMPTS) {
            refusals.accept(Refusal.of(field, REFUSED + "too-many-prompts", MOST_PROMPTS, lines.size()));
        }
        lines.forEach(line -> FieldText.singleLine(field, line, LONGEST_PROMPT, refusals));
        return list.asks() ? lines : List.of();
    }

    /** What pages may already say: shipped names, and names this space gave before. */
    private void rememberNames() {
        list.shipped()
                .forEach(shipped ->
                        shipped.names().values().forEach(name -> keyByName.put(PlainName.of(name), shipped.key())));
        now.chosen()
                .forEach(choice -> choice.names()
                        .values()
                        .forEach(name -> keyByName.putIfAbsent(PlainName.of(name), choice.key())));
        String ofList = NamedChoices.aliasKey(list.key(), "");
        current.aliases().forEach((key, names) -> {
            if (key.startsWith(ofList)) {
                names.forEach(name -> keyByName.putIfAbsent(PlainName.of(name), key.substring(ofList.length())));
            }
        });
    }

    private void refuseTakenNames(int number, SourceChoice choice) {
        choice.names().forEach((language, name) -> {
            String owner = keyByName.putIfAbsent(PlainName.of(name), choice.key());
            if (owner != null && !owner.equals(choice.key())) {
                refusals.accept(Refusal.of(
                        ChoiceFields.nameField(list, number, language), REFUSED + "choice-name-taken", name));
            }
        });
    }
}
