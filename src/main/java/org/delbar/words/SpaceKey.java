package org.delbar.words;

/** The short name that addresses a space. */
public record SpaceKey(String value) {

    public SpaceKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a space's key is never blank");
        }
    }
}
