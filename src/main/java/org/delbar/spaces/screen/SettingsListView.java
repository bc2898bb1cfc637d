package org.delbar.spaces.screen;

import java.util.List;

/**
 * A list of choices.
 *
 * @param id of the whole list
 * @param prefix of its fields and buttons
 * @param removed sent back as it is
 * @param open whether it is shown
 * @param changed whether it is no longer as shipped
 * @param add words of the button that adds one
 * @param error a refusal of the whole list, may be empty
 */
public record SettingsListView(
        String id,
        String prefix,
        String heading,
        String hint,
        String removed,
        boolean open,
        boolean changed,
        String add,
        boolean mayAdd,
        String error,
        List<SettingsItemView> items) {

    public SettingsListView {
        items = List.copyOf(items);
    }
}
