package org.delbar.learning.capture;

import java.util.Optional;

/**
 * What a person sends from the form, as it was typed.
 *
 * @param parent title or id of a page; empty for the space's own place
 * @param from the page on which it was noted
 * @param form drawn once for each filling of the form, so that a double click is one worksheet; may be empty
 */
public record Capture(
        String space,
        String parent,
        String whatHappened,
        String kind,
        String source,
        Optional<Long> from,
        String form) {}
