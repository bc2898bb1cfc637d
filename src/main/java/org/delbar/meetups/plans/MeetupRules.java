package org.delbar.meetups.plans;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.delbar.words.PersonKey;

/**
 * What a space and the site say about a meetup that is about to be planned.
 *
 * @param open whether meetups are planned here at all
 * @param titleTaken whether the space has a page of that title, seen or unseen by the writer
 * @param people by user name
 * @param concepts by title or address, those the writer may see
 */
public record MeetupRules(
        boolean open,
        Predicate<String> titleTaken,
        Function<String, Optional<PersonKey>> people,
        Function<String, Optional<ConceptLink>> concepts) {}
