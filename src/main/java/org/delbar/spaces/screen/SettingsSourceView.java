package org.delbar.spaces.screen;

import java.util.List;

/**
 * One source in the list.
 *
 * @param prefix of its fields
 * @param name in the reader's language; for a new one that it is new
 * @param open whether its fields are shown
 * @param note what happened to it, may be empty
 * @param earlier names that pages may still say, in one sentence; may be empty
 * @param focus the button the person pressed last: {@code up}, {@code down}, or empty
 */
public record SettingsSourceView(
        int number,
        String prefix,
        String key,
        String name,
        boolean hidden,
        boolean open,
        boolean removable,
        boolean first,
        boolean last,
        String note,
        String earlier,
        String focus,
        List<SettingsTextView> names,
        List<SettingsTextView> prompts) {

    public SettingsSourceView {
        names = List.copyOf(names);
        prompts = List.copyOf(prompts);
    }
}
