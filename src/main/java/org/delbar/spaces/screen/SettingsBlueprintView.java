package org.delbar.spaces.screen;

import java.util.List;
import org.delbar.spaces.form.FormTextView;

/**
 * A blueprint's part of the form.
 *
 * @param field of its switch
 * @param open whether the rest is shown
 * @param changed whether the space decides something about it
 * @param example a title made by the pattern as typed
 */
public record SettingsBlueprintView(
        String field,
        String name,
        boolean on,
        boolean open,
        boolean changed,
        FormTextView parent,
        FormTextView title,
        String example,
        List<SettingsTemplateView> templates) {

    public SettingsBlueprintView {
        templates = List.copyOf(templates);
    }
}
