package org.delbar.methodbook.runs;

import java.time.LocalDate;
import java.util.function.IntSupplier;
import org.delbar.words.PersonKey;

/** What waits to be told to people, at most once a day each. */
public interface Notices {

    /**
     * Renews what a person will be told of one page; nothing is left when there is nothing to tell.
     *
     * @param page what it is about
     * @param counting is asked while nobody else counts for this person and day, on any node
     */
    void renew(Claim claim, long page, IntSupplier counting);

    /**
     * One telling: of each kind there is one a person and day.
     *
     * @param kind stored
     */
    record Claim(String kind, PersonKey person, LocalDate day) {}
}
