package org.delbar.meetups.index;

import java.util.Optional;
import org.delbar.lists.Conditions;
import org.delbar.lists.Position;
import org.delbar.meetups.MeetupForm;
import org.delbar.meetups.MeetupTime;
import org.delbar.words.SpaceKey;

/** A search for meetups as the condition and the order of a statement. */
final class MeetupCriteria {

    private static final String START = "STARTS_AT";

    private MeetupCriteria() {}

    static Conditions of(MeetupSearch search, Optional<Position> from) {
        Conditions conditions = new Conditions();
        conditions.in("SPACE_KEY", search.spaces().stream().map(SpaceKey::value).toList());
        long now = search.now().toEpochMilli();
        switch (search.period()) {
            case UPCOMING ->
                // No meetup is longer, so the index is entered where meetups begin that may still go on.
                conditions.and(
                        "STARTS_AT > ? AND ENDS_AT > ?",
                        search.now().minus(MeetupTime.LONGEST).toEpochMilli(),
                        now);
            case PAST -> conditions.and("STARTS_AT <= ? AND ENDS_AT <= ?", now, now);
            case ALL -> {}
        }
        search.concept().ifPresent(page -> conditions.and("CONCEPT_PAGE = ?", page));
        search.pages().ifPresent(pages -> conditions.in("PAGE_ID", pages));
        conditions.words("ORGANISATION_WORDS", search.organisation());
        conditions.words("SUBJECT_WORDS", search.subject());
        conditions.inIfAny("FORM", search.forms().stream().map(MeetupForm::key).toList());
        if (search.pages().isPresent()) {
            conditions.sorted(START, search.period(), from);
        } else {
            conditions.ordered(START, search.period(), from);
        }
        return conditions;
    }
}
