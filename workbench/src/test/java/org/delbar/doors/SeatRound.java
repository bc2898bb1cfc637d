package org.delbar.doors;

import java.util.List;
import java.util.Random;

/**
 * What one round asks for.
 *
 * @param seats the page's at its beginning
 * @param host what a host does meanwhile
 * @param nodes how many take part
 * @param nodesDie whether one of them is killed meanwhile
 */
record SeatRound(int number, int seats, Host host, int nodes, boolean nodesDie) {

    enum Host {
        WATCHES,
        /** Down and up; and lets all pages of the space be read again. */
        EDITS_SEATS,
        /** By the row of the facts table, and takes it back. */
        CALLS_OFF,
        /** And takes it out again. */
        PUTS_INTO_TRASH
    }

    static Host hostOf(int number) {
        return switch (number % 10) {
            case 3 -> Host.PUTS_INTO_TRASH;
            case 6 -> Host.CALLS_OFF;
            case 9 -> Host.EDITS_SEATS;
            default -> Host.WATCHES;
        };
    }

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
