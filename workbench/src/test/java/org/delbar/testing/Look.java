package org.delbar.testing;

/**
 * How a screen is looked at.
 *
 * @param width in CSS pixels
 */
public record Look(int width, boolean dark) {

    public static final Look WIDE = new Look(1280, false);
    public static final Look WIDE_DARK = new Look(1280, true);
    public static final Look NARROW = new Look(360, false);
    public static final Look NARROW_DARK = new Look(360, true);

    public boolean narrow() {
        return width < 600;
    }

    int height() {
        return narrow() ? 740 : 900;
    }

    /** Ending of a screenshot's name. */
    String suffix() {
        return (dark ? "-dark" : "") + (narrow() ? "-" + width : "");
    }

    @Override
    public String toString() {
        return width + " px " + (dark ? "dark" : "light");
    }
}
