package org.delbar.meetups.index;

import java.time.Instant;
import java.util.Optional;
import org.delbar.meetups.NamesShownTo;
import org.delbar.words.PersonKey;

/**
 * Who may answer until when, and who may know of it.
 *
 * @param answerBy never after the start
 * @param waitingList whether somebody may wait for a seat
 * @param maybe whether it is an answer
 * @param seatsAreKnown whether the page says something about seats that can be read, or nothing
 * @param maker of a page that names no hosts
 */
public record Invitation(
        NamesShownTo namesShownTo,
        Optional<Instant> answerBy,
        boolean waitingList,
        boolean maybe,
        boolean seatsAreKnown,
        Optional<PersonKey> maker) {}
