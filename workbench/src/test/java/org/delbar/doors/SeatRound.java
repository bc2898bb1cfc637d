package org.delbar.doors;

import java.util.List;
import java.util.Random;

/**
 * What one round asks for.
 *
 * @param seats the page's at its beginning
 * @param seatsChange whether a host edits them meanwhile
 * @param nodes how many take part
 * @param nodesDie whether one of them is killed meanwhile
 */
record SeatRound(int number, int seats, boolean seatsChange, int nodes, boolean nodesDie) {

    /** What the person of this number does, one after the other. */
    List<String> actsOf(int person) {
        return switch (new Random(number * 1_000L + person).nextInt(10)) {
            case 0 -> List.of("coming", "withdraw");
            case 1 -> List.of("coming", "cannot", "coming");
            case 2 -> List.of("maybe", "coming");
            case 3, 4 -> List.of("coming", "coming");
            case 5 -> List.of("coming+1");
            case 6 -> List.of("coming+1", "coming");
            default -> List.of("coming");
        };
    }
}
