package org.delbar.methodbook.runs;

import java.time.LocalDate;
import org.delbar.confluence.SeenPages.SeenPage;

/**
 * A run that the current person may see.
 *
 * @param origin what answers are kept under, beside the page
 * @param day when it was, as its page says
 */
public record Run(SeenPage page, String origin, LocalDate day) {

    /** The first day on which anybody can say how it went. */
    LocalDate toldFrom() {
        return day.plusDays(1);
    }
}
