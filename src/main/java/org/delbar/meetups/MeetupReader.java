package org.delbar.meetups;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.delbar.pagefacts.FactsTable;

/** Makes a meetup of a facts table. A row that cannot be read becomes a problem that names it; a missing one says nothing. */
public final class MeetupReader {

    private final MeetupWords words;

    public MeetupReader(MeetupWords words) {
        this.words = words;
    }

    public Meetup read(FactsTable table) {
        return new Reading(new FactRows(table, MeetupFact.TABLE_ID)).meetup();
    }

    private final class Reading {

        private final FactRows rows;

        Reading(FactRows rows) {
            this.rows = rows;
        }

        Meetup meetup() {
            TimeRows times = new TimeRows(rows, words);
            Optional<ZoneId> zone = times.zone();
            Optional<MeetupTime> time = zone.flatMap(times::time);
            Optional<MeetupForm> form = rows.one(words.label(MeetupFact.FORM), words::form);
            Optional<OnlineLink> link = rows.one(words.label(MeetupFact.LINK), OnlineLink::read);
            Optional<Integer> seats =
                    rows.one(words.label(MeetupFact.SEATS), text -> number(text, 1, Meetup.MOST_SEATS));
            int guests = rows.one(words.label(MeetupFact.GUESTS), text -> number(text, 0, Meetup.MOST_GUESTS))
                    .orElse(0);
            Optional<Instant> answerBy = zone.flatMap(each -> times.answerBy(each, time));
            boolean waitingList =
                    rows.one(words.label(MeetupFact.WAITING_LIST), words::yes).orElse(true);
            boolean maybe = rows.one(words.label(MeetupFact.MAYBE), words::yes).orElse(true);
            NamesShownTo namesShownTo = rows.one(words.label(MeetupFact.NAMES_SHOWN), words::namesShownTo)
                    .orElseGet(this::namesWhenUnsaid);
            MeetupStatus status = rows.one(words.label(MeetupFact.STATUS), words::meetupStatus)
                    .orElse(MeetupStatus.PLANNED);
            return new Meetup(
                    rows.value(words.label(MeetupFact.CONCEPT))
                            .flatMap(value -> value.pages().stream().findFirst()),
                    rows.text(words.label(MeetupFact.TOPIC)),
                    rows.text(words.label(MeetupFact.SUBJECT)),
                    time,
                    form,
                    rows.text(words.label(MeetupFact.PLACE)),
                    link,
                    rows.people(words.label(MeetupFact.HOSTS)),
                    rows.text(words.label(MeetupFact.ORGANISATION)),
                    seats,
                    guests,
                    answerBy,
                    waitingList,
                    maybe,
                    namesShownTo,
                    questions(),
                    status,
                    rows.problems());
        }

        /** Who may know a name is never widened by a slip of the pen. */
        private NamesShownTo namesWhenUnsaid() {
            return rows.text(words.label(MeetupFact.NAMES_SHOWN)).isEmpty() ? NamesShownTo.VIEWERS : NamesShownTo.HOSTS;
        }

        private List<SignUpQuestion> questions() {
            return rows.one(
                            words.label(MeetupFact.QUESTIONS),
                            text -> Optional.of(SignUpQuestion.readAll(text)).filter(read -> !read.isEmpty()))
                    .orElse(List.of());
        }
    }

    /** A region, as Europe/Stockholm: a fixed offset would be wrong for half of the year. */
    public static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text.strip()))
                    .filter(zone -> ZoneId.getAvailableZoneIds().contains(zone.getId()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text, int least, int most) {
        return text.matches("\\d{1,6}")
                ? Optional.of(Integer.parseInt(text)).filter(each -> each >= least && each <= most)
                : Optional.empty();
    }
}
