package org.delbar.pagefacts.rebuild;

import org.delbar.words.SpaceKey;

/** Whose pages are read again. Its key is stored. */
public record Scope(String key) {

    public static final Scope SITE = new Scope("site");

    private static final String SPACE = "space:";

    public static Scope of(SpaceKey space) {
        return new Scope(SPACE + space.value());
    }
}
