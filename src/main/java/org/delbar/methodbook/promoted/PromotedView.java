package org.delbar.methodbook.promoted;

import java.util.List;

/**
 * What the screen shows; everything is finished text in the reader's language.
 *
 * @param revision sent back as it is
 * @param saved that all is saved, may be empty
 * @param warning that something is not saved and why, may be empty
 * @param text methods, one a line
 * @param errors at the field
 */
public record PromotedView(
        String spaceKey,
        String revision,
        String saved,
        String warning,
        String text,
        List<String> errors,
        String settingsUrl) {

    public PromotedView {
        errors = List.copyOf(errors);
    }
}
