package org.delbar.meetups.index;

import java.util.Set;
import org.delbar.words.PersonKey;

/**
 * Meetups of one person: those the person is a host of, and some others.
 *
 * @param answered ids of pages, fewer than Oracle takes in one list
 */
public record Mine(PersonKey person, Set<Long> answered) {

    public Mine {
        answered = Set.copyOf(answered);
    }
}
