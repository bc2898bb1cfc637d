package org.delbar.spaces.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.delbar.spaces.form.FieldText;
import org.delbar.spaces.settings.SettableArea;
import org.delbar.spaces.settings.SettableName;
import org.delbar.words.PageLanguage;
import org.delbar.words.PlainName;
import org.delbar.words.Refusal;

/** Further names of the rows of one area's facts table. No two rows may share one in any language. */
final class RowNamesForm {

    static final int LONGEST_NAME = 60;
    static final int MOST_NAMES = 10;

    private static final String REFUSED = "delbar.spaces.settings.refused.";

    private final SettableArea area;
    private final Map<String, String> fields;
    private final PageLanguage reader;
    private final Consumer<Refusal> refusals;

    RowNamesForm(SettableArea area, Map<String, String> fields, PageLanguage reader, Consumer<Refusal> refusals) {
        this.area = area;
        this.fields = fields;
        this.reader = reader;
        this.refusals = refusals;
    }

    /** By area and fact; names that a row has anyway are left out. */
    Map<String, List<String>> aliases() {
        Map<String, SettableName> owners = new HashMap<>();
        for (SettableName fact : area.facts()) {
            fact.names().values().forEach(name -> owners.put(PlainName.of(name), fact));
        }
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        for (SettableName fact : area.facts()) {
            List<String> names = names(fact, owners);
            if (!names.isEmpty()) {
                aliases.put(SettingsFields.aliasKey(area, fact), names);
            }
        }
        return aliases;
    }

    private List<String> names(SettableName fact, Map<String, SettableName> owners) {
        String field = SettingsFields.alias(area, fact);
        List<String> typed = Arrays.stream(fields.getOrDefault(field, "").split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (typed.size() > MOST_NAMES) {
            refusals.accept(Refusal.of(field, REFUSED + "too-many-names", MOST_NAMES, typed.size()));
        }
        List<String> names = new ArrayList<>();
        for (String name : typed) {
            FieldText.singleLine(field, name, LONGEST_NAME, refusals);
            SettableName owner = owners.putIfAbsent(PlainName.of(name), fact);
            if (owner == null) {
                names.add(name);
            } else if (!owner.key().equals(fact.key())) {
                refusals.accept(Refusal.of(
                        field, REFUSED + "row-name-taken", name, owner.names().getOrDefault(reader, owner.key())));
            }
        }
        return names;
    }
}
