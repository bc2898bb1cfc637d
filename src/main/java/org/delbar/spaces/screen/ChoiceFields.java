package org.delbar.spaces.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.delbar.spaces.settings.SettableList;
import org.delbar.words.PageLanguage;

/**
 * One choice of a list as its row of the form was typed.
 *
 * @param key empty for one that has never been saved
 * @param prompts one a line
 */
record ChoiceFields(String key, Map<PageLanguage, String> names, Map<PageLanguage, String> prompts, boolean hidden) {

    static final ChoiceFields NEW = new ChoiceFields("", Map.of(), Map.of(), false);

    ChoiceFields {
        names = Map.copyOf(names);
        prompts = Map.copyOf(prompts);
    }

    /** All rows of a list in a form, in order. */
    static List<ChoiceFields> in(Map<String, String> fields, SettableList list) {
        List<ChoiceFields> rows = new ArrayList<>();
        for (int number = 1; fields.containsKey(field(list, number, "key")); number++) {
            Map<PageLanguage, String> names = new EnumMap<>(PageLanguage.class);
            Map<PageLanguage, String> prompts = new EnumMap<>(PageLanguage.class);
            for (PageLanguage language : PageLanguage.values()) {
                names.put(language, fields.getOrDefault(nameField(list, number, language), ""));
                prompts.put(language, fields.getOrDefault(promptsField(list, number, language), ""));
            }
            boolean hidden =
                    fields.getOrDefault(field(list, number, "hidden"), "").equals("true");
            rows.add(new ChoiceFields(fields.getOrDefault(field(list, number, "key"), ""), names, prompts, hidden));
        }
        return rows;
    }

    /** Puts rows in the place of those that are there. */
    static void replace(Map<String, String> fields, SettableList list, List<ChoiceFields> rows) {
        Pattern ofRows = Pattern.compile(Pattern.quote(prefix(list)) + "\\d+-.*");
        fields.keySet().removeIf(name -> ofRows.matcher(name).matches());
        for (int number = 1; number <= rows.size(); number++) {
            ChoiceFields row = rows.get(number - 1);
            fields.put(field(list, number, "key"), row.key);
            if (row.hidden) {
                fields.put(field(list, number, "hidden"), "true");
            }
            for (PageLanguage language : PageLanguage.values()) {
                fields.put(nameField(list, number, language), row.name(language));
                if (list.asks()) {
                    fields.put(promptsField(list, number, language), row.prompts.getOrDefault(language, ""));
                }
            }
        }
    }

    String name(PageLanguage language) {
        return names.getOrDefault(language, "").strip();
    }

    List<String> promptLines(PageLanguage language) {
        return prompts.getOrDefault(language, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    ChoiceFields asHidden() {
        return new ChoiceFields(key, names, prompts, true);
    }

    /** Of all fields and buttons of a list. */
    static String prefix(SettableList list) {
        return list.key().replace('.', '-') + "-";
    }

    static String field(SettableList list, int number, String part) {
        return prefix(list) + number + "-" + part;
    }

    static String nameField(SettableList list, int number, PageLanguage language) {
        return field(list, number, "name-" + language.code());
    }

    static String promptsField(SettableList list, int number, PageLanguage language) {
        return field(list, number, "prompts-" + language.code());
    }
}
