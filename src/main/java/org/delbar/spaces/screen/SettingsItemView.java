package org.delbar.spaces.screen;

import java.util.List;
import org.delbar.spaces.form.FormTextView;

/**
 * One choice in a list.
 *
 * @param prefix of its fields
 * @param name in the reader's language; for a new one that it is new
 * @param open whether its fields are shown
 * @param note what happened to it, may be empty
 * @param earlier names that pages may still say, in one sentence; may be empty
 * @param focus the button the person pressed last: {@code up}, {@code down}, or empty
 */
public record SettingsItemView(
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
        List<FormTextView> names,
        List<FormTextView> prompts) {

    public SettingsItemView {
        names = List.copyOf(names);
        prompts = List.copyOf(prompts);
    }
}
