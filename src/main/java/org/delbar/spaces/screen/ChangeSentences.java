package org.delbar.spaces.screen;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.delbar.confluence.Texts;
import org.delbar.spaces.settings.NamedChoices;
import org.delbar.spaces.settings.SettableArea;
import org.delbar.spaces.settings.SettableList;
import org.delbar.spaces.settings.SettingChange;
import org.delbar.spaces.settings.SettingsDifference;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.PageLanguage;

/** Tells a person what somebody else has changed. */
final class ChangeSentences {

    private static final String SETTINGS = "delbar.spaces.settings.";

    private final Texts texts;
    private final Function<Long, String> titleOf;
    private final Map<String, String> names = new HashMap<>();
    private final PageLanguage reader;
    private final List<SettableList> lists;

    ChangeSentences(Texts texts, List<SettableArea> areas, Function<Long, String> titleOf) {
        this.texts = texts;
        this.titleOf = titleOf;
        reader = PageLanguage.nearest(texts.locale());
        lists = SettingsFields.listsOf(areas);
        for (SettableArea area : areas) {
            names.put(area.key(), texts.text(area.nameKey()));
            area.blueprints().forEach(blueprint -> names.put(blueprint.key(), texts.text(blueprint.nameKey())));
            area.switches().forEach(wish -> names.put(wish.key(), texts.text(wish.nameKey())));
            area.numbers().forEach(number -> names.put(number.key(), texts.text(number.nameKey())));
            area.facts()
                    .forEach(fact -> names.put(
                            SettingsFields.aliasKey(area, fact), fact.names().getOrDefault(reader, fact.key())));
        }
        lists.forEach(list -> names.put(list.key(), texts.text(list.words() + "heading")));
    }

    /** One sentence a setting. */
    List<String> of(SpaceSettings before, SpaceSettings after) {
        lists.forEach(list -> nameChoices(list, after));
        return SettingsDifference.between(before, after).stream()
                .map(this::sentence)
                .toList();
    }

    /** As shipped, or as the space calls those of its own. */
    private void nameChoices(SettableList list, SpaceSettings settings) {
        for (ChoiceFields row : new ListInSpace(list, settings).rows()) {
            String name = row.name(reader).isEmpty() ? row.key() : row.name(reader);
            names.put(NamedChoices.aliasKey(list.key(), row.key()), name);
            if (list.asks()) {
                names.put(row.key(), name);
            }
        }
    }

    private String sentence(SettingChange change) {
        String detail = change.detail();
        String key = detail.replaceFirst(" \\(..\\)$", "");
        String named = names.getOrDefault(key, key) + detail.substring(key.length());
        String what = texts.text(change.nameKey()) + (detail.isEmpty() ? "" : " \u2013 " + named);
        return texts.text(SETTINGS + "change", what, value(change, change.from()), value(change, change.to()));
    }

    private String value(SettingChange change, String value) {
        String what = change.nameKey();
        if (what.endsWith(".switched-off") || what.endsWith(".switched-on") || what.endsWith("-hidden")) {
            return texts.text(value.isEmpty() ? SETTINGS + "value.no" : SETTINGS + "value.yes");
        }
        if (value.isEmpty()) {
            return texts.text(SETTINGS + "value.none");
        }
        if (what.endsWith(".language")) {
            return PageLanguage.ofCode(value).map(PageLanguage::ownName).orElse(value);
        }
        if (what.endsWith("-order")) {
            return inOrder(change.detail(), value);
        }
        return what.endsWith(".parent") ? titleOf.apply(Long.parseLong(value)) : value;
    }

    /** @param list empty for the sources */
    private String inOrder(String list, String keys) {
        return Arrays.stream(keys.split(", ", -1))
                .map(key -> names.getOrDefault(list.isEmpty() ? key : NamedChoices.aliasKey(list, key), key))
                .collect(Collectors.joining(", "));
    }
}
