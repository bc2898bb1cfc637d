package org.delbar.meetups;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.words.PersonKey;

/**
 * What a meetup's page says in its facts table.
 *
 * @param concept the concept it is held by
 * @param topic as written, may be empty
 * @param subject as written, may be empty
 * @param time empty when the page does not say, or says what cannot be read
 * @param place as written, may be empty
 * @param hosts people mentioned, in order
 * @param organisation as written, may be empty
 * @param seats empty for no limit, and when the row cannot be read: then it is a problem
 * @param guests how many each person may bring
 * @param answerBy never after the start
 * @param maybe whether it is an answer
 * @param questions at most three
 * @param problems rows that could not be read; nothing is guessed
 */
public record Meetup(
        Optional<LinkedPage> concept,
        String topic,
        String subject,
        Optional<MeetupTime> time,
        Optional<MeetupForm> form,
        String place,
        Optional<OnlineLink> link,
        List<PersonKey> hosts,
        String organisation,
        Optional<Integer> seats,
        int guests,
        Optional<Instant> answerBy,
        boolean waitingList,
        boolean maybe,
        NamesShownTo namesShownTo,
        List<SignUpQuestion> questions,
        MeetupStatus status,
        List<FactProblem> problems) {

    public static final int MOST_SEATS = 100_000;
    public static final int MOST_GUESTS = 5;

    public Meetup {
        if (seats.filter(each -> each < 1 || each > MOST_SEATS).isPresent() || guests < 0 || guests > MOST_GUESTS) {
            throw new IllegalArgumentException(seats + " seats, " + guests + " guests");
        }
        hosts = List.copyOf(hosts);
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
    }

    /** The row stands on the page and says nothing that can be used. */
    public boolean isUnread(MeetupFact fact) {
        return problems.stream().anyMatch(each -> each.fact().equals(fact.key()));
    }
}
