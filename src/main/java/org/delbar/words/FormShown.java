package org.delbar.words;

import java.util.Optional;

/**
 * What the screen of a form shows, or leads to.
 *
 * @param view empty once something is made
 * @param made id of the page to go on to; empty without
 * @param refused the sentence that stands in place of the form; empty while there is one to fill
 */
public record FormShown<V>(Optional<V> view, String made, String refused) {

    /** Before anything was asked. */
    public static <V> FormShown<V> nothing() {
        return new FormShown<>(Optional.empty(), "", "");
    }

    public static <V> FormShown<V> form(V view) {
        return new FormShown<>(Optional.of(view), "", "");
    }

    public static <V> FormShown<V> made(long page) {
        return new FormShown<>(Optional.empty(), Long.toString(page), "");
    }

    /** @param view without a form, and with the sentence */
    public static <V> FormShown<V> refused(V view, String sentence) {
        return new FormShown<>(Optional.of(view), "", sentence);
    }
}
