package org.delbar.spaces.screen;

import java.util.List;

/**
 * A blueprint's part of the form.
 *
 * @param field of its switch
 * @param example a title made by the pattern as typed
 */
public record SettingsBlueprintView(
        String field,
        String name,
        boolean on,
        SettingsTextView parent,
        SettingsTextView title,
        String example,
        List<SettingsTemplateView> templates) {

    public SettingsBlueprintView {
        templates = List.copyOf(templates);
    }
}
