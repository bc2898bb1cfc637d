package org.delbar.meetups.signup;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.delbar.meetups.Meetup;
import org.delbar.meetups.MeetupFact;
import org.delbar.meetups.MeetupStatus;
import org.delbar.meetups.MeetupTime;
import org.delbar.words.CurrentPage;
import org.delbar.words.PersonKey;

/**
 * A meetup's page as sign-up needs it.
 *
 * @param quietTime as the space wants it
 */
record SignUpPage(CurrentPage page, Meetup meetup, Duration quietTime) {

    /** Empty when the page does not say when the meetup starts. */
    Optional<SeatTerms> terms() {
        return meetup.time()
                .map(MeetupTime::start)
                .map(start -> new SeatTerms(
                        meetup.seats().map(OptionalInt::of).orElseGet(OptionalInt::empty),
                        meetup.guests(),
                        meetup.waitingList(),
                        meetup.maybe(),
                        start,
                        meetup.answerBy(),
                        meetup.status() == MeetupStatus.CANCELLED,
                        quietTime,
                        meetup.questions().size(),
                        !meetup.isUnread(MeetupFact.SEATS),
                        page.changedAt().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** Whoever the page names; where it names nobody, whoever made it. */
    boolean isHost(PersonKey person) {
        return meetup.hosts().isEmpty()
                ? page.creator().filter(person::equals).isPresent()
                : meetup.hosts().contains(person);
    }
}
