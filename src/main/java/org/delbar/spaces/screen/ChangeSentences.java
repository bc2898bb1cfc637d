package org.delbar.spaces.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.delbar.confluence.Texts;
import org.delbar.spaces.settings.SettableArea;
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

    ChangeSentences(Texts texts, List<SettableArea> areas, Function<Long, String> titleOf) {
        this.texts = texts;
        this.titleOf = titleOf;
        PageLanguage reader = PageLanguage.nearest(texts.locale());
        for (SettableArea area : areas) {
            names.put(area.key(), texts.text(area.nameKey()));
            area.blueprints().forEach(blueprint -> names.put(blueprint.key(), texts.text(blueprint.nameKey())));
            area.facts()
                    .forEach(fact -> names.put(
                            SettingsFields.aliasKey(area, fact), fact.names().getOrDefault(reader, fact.key())));
            area.sources()
                    .forEach(source -> names.put(source.key(), source.names().getOrDefault(reader, source.key())));
        }
    }

    /** One sentence a setting. */
    List<String> of(SpaceSettings before, SpaceSettings after) {
        return SettingsDifference.between(before, after).stream()
                .map(this::sentence)
                .toList();
    }

    private String sentence(SettingChange change) {
        String detail = change.detail();
        String key = detail.replaceFirst(" \\(..\\)$", "");
        String named = names.getOrDefault(key, key) + detail.substring(key.length());
        String what = texts.text(change.nameKey()) + (detail.isEmpty() ? "" : " \u2013 " + named);
        return texts.text(SETTINGS + "change", what, value(change, change.from()), value(change, change.to()));
    }

    private String value(SettingChange change, String value) {
        if (change.nameKey().endsWith(".switched-off") || change.nameKey().endsWith(".source-hidden")) {
            return texts.text(value.isEmpty() ? SETTINGS + "value.no" : SETTINGS + "value.yes");
        }
        if (value.isEmpty()) {
            return texts.text(SETTINGS + "value.none");
        }
        if (change.nameKey().endsWith(".language")) {
            return PageLanguage.ofCode(value).map(PageLanguage::ownName).orElse(value);
        }
        return change.nameKey().endsWith(".parent") ? titleOf.apply(Long.parseLong(value)) : value;
    }
}
