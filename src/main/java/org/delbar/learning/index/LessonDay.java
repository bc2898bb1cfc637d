package org.delbar.learning.index;

import java.time.LocalDate;
import java.util.Optional;

/** Days as numbers, which every database sorts alike. No day comes before all others. */
public final class LessonDay {

    private static final int NONE = Integer.MIN_VALUE;
    private static final int LAST_YEAR = 9999;

    private LessonDay() {}

    static int number(Optional<LocalDate> day) {
        return day.filter(LessonDay::isNear)
                .map(each -> (int) each.toEpochDay())
                .orElse(NONE);
    }

    static Optional<LocalDate> day(int number) {
        return number == NONE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(number));
    }

    /** Whether a day can be kept; others do not come from writing about what happened. */
    public static boolean isNear(LocalDate day) {
        return day.getYear() > 0 && day.getYear() <= LAST_YEAR;
    }

    /** The first day there is, so that lessons without one fall out. */
    static int first() {
        return NONE + 1;
    }
}
