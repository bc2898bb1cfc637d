package org.delbar.spaces.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.delbar.words.PageLanguage;

/**
 * One source as its row of the form was typed.
 *
 * @param key empty for one that has never been saved
 * @param prompts one a line
 */
record SourceFields(String key, Map<PageLanguage, String> names, Map<PageLanguage, String> prompts, boolean hidden) {

    static final SourceFields NEW = new SourceFields("", Map.of(), Map.of(), false);

    SourceFields {
        names = Map.copyOf(names);
        prompts = Map.copyOf(prompts);
    }

    /** All rows of a form, in order. */
    static List<SourceFields> in(Map<String, String> fields) {
        List<SourceFields> rows = new ArrayList<>();
        for (int number = 1; fields.containsKey(field(number, "key")); number++) {
            Map<PageLanguage, String> names = new EnumMap<>(PageLanguage.class);
            Map<PageLanguage, String> prompts = new EnumMap<>(PageLanguage.class);
            for (PageLanguage language : PageLanguage.values()) {
                names.put(language, fields.getOrDefault(nameField(number, language), ""));
                prompts.put(language, fields.getOrDefault(promptsField(number, language), ""));
            }
            boolean hidden = fields.getOrDefault(field(number, "hidden"), "").equals("true");
            rows.add(new SourceFields(fields.getOrDefault(field(number, "key"), ""), names, prompts, hidden));
        }
        return rows;
    }

    /** Puts rows in the place of those that are there. */
    static void replace(Map<String, String> fields, List<SourceFields> rows) {
        fields.keySet().removeIf(name -> name.startsWith("source-"));
        for (int number = 1; number <= rows.size(); number++) {
            SourceFields row = rows.get(number - 1);
            fields.put(field(number, "key"), row.key);
            if (row.hidden) {
                fields.put(field(number, "hidden"), "true");
            }
            for (PageLanguage language : PageLanguage.values()) {
                fields.put(nameField(number, language), row.name(language));
                fields.put(promptsField(number, language), row.prompts.getOrDefault(language, ""));
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

    SourceFields asHidden() {
        return new SourceFields(key, names, prompts, true);
    }

    static String field(int number, String part) {
        return "source-" + number + "-" + part;
    }

    static String nameField(int number, PageLanguage language) {
        return field(number, "name-" + language.code());
    }

    static String promptsField(int number, PageLanguage language) {
        return field(number, "prompts-" + language.code());
    }
}
