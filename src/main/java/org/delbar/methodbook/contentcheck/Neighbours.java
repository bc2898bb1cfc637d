package org.delbar.methodbook.contentcheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words beside instructions are likely to be one, and a page full of answers holds few: what stands around pulls a little. */
final class Neighbours {

    private static final int LIMIT = 20;
    private static final double OF_GROUP = 0.9;
    private static final double OF_PAGE = 0.8;

    private final Map<String, List<Integer>> groups = new HashMap<>();
    private final List<Integer> page = new ArrayList<>();

    void add(Piece piece, int score) {
        int limited = Math.max(-LIMIT, Math.min(LIMIT, score));
        groups.computeIfAbsent(group(piece), key -> new ArrayList<>()).add(limited);
        page.add(limited);
    }

    /** In tenths of a sign. */
    int pull(Piece piece) {
        return (int) Math.round(mean(groups.getOrDefault(group(piece), List.of())) * OF_GROUP + mean(page) * OF_PAGE);
    }

    private static String group(Piece piece) {
        Spot spot = piece.spot();
        return spot.section() + "|" + spot.cell() + "|" + spot.column() + "|" + spot.boxed();
    }

    private static double mean(List<Integer> scores) {
        return scores.stream().mapToInt(Integer::intValue).average().orElse(0);
    }
}
