package org.delbar.spaces.screen;

import java.util.List;
import org.delbar.spaces.form.FormTextView;

/**
 * An area's part of the form.
 *
 * @param id of the part
 * @param field of its switch
 * @param switches what is off unless the space wants it
 * @param numbers what the area counts by
 * @param facts further names, one field a row of the facts table
 * @param factsOpen whether they are shown
 * @param factsChanged whether there are any
 */
public record SettingsAreaView(
        String id,
        String field,
        String name,
        boolean on,
        List<SettingsSwitchView> switches,
        List<FormTextView> numbers,
        List<SettingsBlueprintView> blueprints,
        List<FormTextView> facts,
        boolean factsOpen,
        boolean factsChanged,
        List<SettingsListView> lists,
        List<SettingsLinkView> screens) {

    public SettingsAreaView {
        switches = List.copyOf(switches);
        numbers = List.copyOf(numbers);
        blueprints = List.copyOf(blueprints);
        facts = List.copyOf(facts);
        lists = List.copyOf(lists);
        screens = List.copyOf(screens);
    }
}
