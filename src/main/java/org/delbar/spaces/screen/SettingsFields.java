package org.delbar.spaces.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.delbar.spaces.settings.Choices;
import org.delbar.spaces.settings.SettableArea;
import org.delbar.spaces.settings.SettableBlueprint;
import org.delbar.spaces.settings.SettableList;
import org.delbar.spaces.settings.SettableName;
import org.delbar.spaces.settings.SettableNumber;
import org.delbar.spaces.settings.SettableSwitch;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.PageLanguage;

/** Names of the form's fields, and their values before anybody types. */
final class SettingsFields {

    static final String LANGUAGE = "language";
    static final String REVISION = "revision";
    /** What the person saw when the form was opened: only to tell what others have changed meanwhile. */
    static final String SEEN = "seen";

    static final String SEEN_LANGUAGE = "seen-language";

    static final String BUTTON = "do";
    static final String SHOW = "show";

    private SettingsFields() {}

    static String on(String key) {
        return "on-" + key;
    }

    static String wanted(SettableSwitch wish) {
        return "wanted-" + wish.key();
    }

    static String number(SettableNumber number) {
        return "number-" + number.key();
    }

    static String parent(SettableBlueprint blueprint) {
        return "parent-" + blueprint.key();
    }

    static String title(SettableBlueprint blueprint) {
        return "title-" + blueprint.key();
    }

    /** Keys of added choices that are to be forgotten. */
    static String removed(SettableList list) {
        return ChoiceFields.prefix(list) + "removed";
    }

    static String alias(SettableArea area, SettableName fact) {
        return "alias-" + aliasKey(area, fact);
    }

    static String aliasKey(SettableArea area, SettableName fact) {
        return area.key() + "." + fact.key();
    }

    /** @param titleOf of a page by id, its number where it cannot be seen */
    static Map<String, String> of(SpaceSettings settings, List<SettableArea> areas, Function<Long, String> titleOf) {
        Map<String, String> fields = new HashMap<>(seen(settings));
        fields.put(LANGUAGE, settings.pageLanguage().map(PageLanguage::code).orElse(""));
        for (SettableArea area : areas) {
            putSwitch(fields, area.key(), settings);
            area.switches().stream()
                    .filter(wish -> settings.wants(wish.key()))
                    .forEach(wish -> fields.put(wanted(wish), "true"));
            area.numbers().forEach(number -> fields.put(number(number), number.in(settings) + ""));
            for (SettableName fact : area.facts()) {
                fields.put(
                        alias(area, fact),
                        String.join(", ", settings.aliases().getOrDefault(aliasKey(area, fact), List.of())));
            }
            for (SettableBlueprint blueprint : area.blueprints()) {
                putSwitch(fields, blueprint.key(), settings);
                fields.put(
                        parent(blueprint),
                        settings.parentPage(blueprint.key()).map(titleOf).orElse(""));
                fields.put(
                        title(blueprint),
                        settings.titlePattern(blueprint.key())
                                .orElse(blueprint.titlePattern().text()));
            }
        }
        listsOf(areas).forEach(list -> ChoiceFields.replace(fields, list, new ListInSpace(list, settings).rows()));
        return fields;
    }

    /** To be put over typed fields when somebody else has saved: the next save is then meant. */
    static Map<String, String> seen(SpaceSettings settings) {
        return Map.of(
                REVISION, settings.revision() + "",
                SEEN, Choices.text(settings, null),
                SEEN_LANGUAGE, settings.pageLanguage().map(PageLanguage::code).orElse(""));
    }

    /** Puts those that others have added meanwhile behind the rows typed. */
    static void completeRows(Map<String, String> fields, List<SettableArea> areas, SpaceSettings current) {
        listsOf(areas).forEach(list -> ChoiceFields.replace(fields, list, new ListInSpace(list, current).rows(fields)));
    }

    static List<SettableList> listsOf(List<SettableArea> areas) {
        return areas.stream().flatMap(area -> area.lists().stream()).toList();
    }

    private static void putSwitch(Map<String, String> fields, String key, SpaceSettings settings) {
        if (!settings.off().contains(key)) {
            fields.put(on(key), "true");
        }
    }
}
