package org.delbar.meetups.signup;

import java.time.Instant;
import java.util.Optional;
import org.delbar.words.PersonKey;

/**
 * One line of the hosts' log, as what it is said with.
 *
 * @param who it happened to; empty when it happened to the meetup
 * @param by whose act it was; empty for an act of the rule
 * @param because what freed the seat, for who moved up
 * @param becauseOf whose seat it was
 * @param number people of the party, or seats
 * @param free seats there were when a party was passed over
 */
public record Note(
        Instant at,
        Happening what,
        Optional<PersonKey> who,
        Optional<PersonKey> by,
        Optional<Happening> because,
        Optional<PersonKey> becauseOf,
        int number,
        int free) {}
