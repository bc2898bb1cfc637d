package org.delbar.spaces.screen;

import java.util.List;

/**
 * An area's part of the form.
 *
 * @param field of its switch
 * @param facts further names, one field a row of the facts table
 */
public record SettingsAreaView(
        String field, String name, boolean on, List<SettingsBlueprintView> blueprints, List<SettingsTextView> facts) {

    public SettingsAreaView {
        blueprints = List.copyOf(blueprints);
        facts = List.copyOf(facts);
    }
}
