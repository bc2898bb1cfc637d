package org.delbar.methodbook.contentcheck;

import java.util.HashMap;
import java.util.Map;

/** Words beside instructions are likely to be one, and a page full of answers holds few: what stands around pulls a little. */
final class Neighbours {

    private static final int LIMIT = 20;
    private static final double OF_GROUP = 0.9;
    private static final double OF_PAGE = 0.8;
    private static final Mean NOTHING = new Mean();

    private final Map<String, Mean> groups = new HashMap<>();
    private final Mean page = new Mean();

    void add(Piece piece, int score) {
        int limited = Math.max(-LIMIT, Math.min(LIMIT, score));
        groups.computeIfAbsent(group(piece), key -> new Mean()).add(limited);
        page.add(limited);
    }

    /** In tenths of a sign. */
    int pull(Piece piece) {
        return (int) Math.round(groups.getOrDefault(group(piece), NOTHING).value() * OF_GROUP + page.value() * OF_PAGE);
    }

    private static String group(Piece piece) {
        Spot spot = piece.spot();
        return spot.section() + "|" + spot.cell() + "|" + spot.column() + "|" + spot.boxed();
    }

    /** Kept as it grows: it is asked for every piece of a page. */
    private static final class Mean {

        private long sum;
        private int count;

        void add(int score) {
            sum += score;
            count++;
        }

        double value() {
            return count == 0 ? 0 : (double) sum / count;
        }
    }
}
