package org.delbar.methodbook;

/**
 * How many of those who told how it went were helped by a method.
 *
 * @param answers at least as many as were helped
 */
public record HelpedShare(int helped, int answers) {

    public static final HelpedShare NOBODY = new HelpedShare(0, 0);

    /** Fewer answers than these say something of people rather than of a method. */
    public static final int FEWEST = 3;

    private static final int STEPS = 2_000;
    private static final int MOST_ANSWERS = 999_999;

    public HelpedShare {
        if (helped < 0 || answers < helped) {
            throw new IllegalArgumentException(helped + " of " + answers);
        }
    }

    /** Whether it may be said in numbers. */
    public boolean isTold() {
        return answers >= FEWEST;
    }

    /** Larger for a larger share, then for more answers; none until there are enough. */
    public int rank() {
        return isTold()
                ? (int) ((long) helped * STEPS / answers) * (MOST_ANSWERS + 1) + Math.min(answers, MOST_ANSWERS)
                : 0;
    }
}
