package org.delbar.meetups;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.delbar.pagefacts.FactLabel;
import org.delbar.pagefacts.FactsTable;

/** Makes a meetup of a facts table. A row that cannot be read becomes a problem that names it; a missing one says nothing. */
public final class MeetupReader {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

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
            Optional<ZoneId> zone = zone();
            Optional<MeetupTime> time = zone.flatMap(this::time);
            Optional<MeetupForm> form = rows.one(words.label(MeetupFact.FORM), words::form);
            Optional<OnlineLink> link = rows.one(words.label(MeetupFact.LINK), OnlineLink::read);
            Optional<Integer> seats =
                    rows.one(words.label(MeetupFact.SEATS), text -> number(text, 1, Meetup.MOST_SEATS));
            int guests = rows.one(words.label(MeetupFact.GUESTS), text -> number(text, 0, Meetup.MOST_GUESTS))
                    .orElse(0);
            Optional<Instant> answerBy = zone.flatMap(each -> answerBy(each, time));
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

        private Optional<ZoneId> zone() {
            FactLabel label = words.label(MeetupFact.ZONE);
            if (rows.value(label).isEmpty()) {
                rows.missing(label, MeetupFact.ZONE.textKey());
            }
            return rows.one(label, MeetupReader::zone);
        }

        /** An end without a day is on the day of the start. */
        private Optional<MeetupTime> time(ZoneId zone) {
            Optional<WrittenMoment> starts = moment(MeetupFact.STARTS);
            Optional<WrittenMoment> ends = moment(MeetupFact.ENDS);
            if (starts.isEmpty() || ends.isEmpty()) {
                return Optional.empty();
            }
            Optional<LocalDate> first = starts.get().day();
            if (first.isEmpty()) {
                rows.unreadable(words.label(MeetupFact.STARTS), "unreadable");
                return Optional.empty();
            }
            LocalDate last = ends.get().day().orElse(first.get());
            if (starts.get().hour().isPresent() != ends.get().hour().isPresent()) {
                FactLabel halfSaid = words.label(starts.get().hour().isPresent() ? MeetupFact.ENDS : MeetupFact.STARTS);
                rows.unreadable(halfSaid, "no-hour");
                return Optional.empty();
            }
            Optional<MeetupTime> time = starts.get().hour().isEmpty()
                    ? MeetupTime.days(first.get(), last, zone)
                    : MeetupTime.hours(
                            first.get().atTime(starts.get().hour().get()),
                            last.atTime(ends.get().hour().get()),
                            zone);
            if (time.isEmpty()) {
                impossible(zone, first.get(), starts.get(), last, ends.get());
            }
            return time;
        }

        private void impossible(
                ZoneId zone, LocalDate first, WrittenMoment starts, LocalDate last, WrittenMoment ends) {
            if (starts.hour().filter(hour -> skipped(zone, first.atTime(hour))).isPresent()) {
                rows.unreadable(words.label(MeetupFact.STARTS), "skipped-hour");
            } else if (ends.hour()
                    .filter(hour -> skipped(zone, last.atTime(hour)))
                    .isPresent()) {
                rows.unreadable(words.label(MeetupFact.ENDS), "skipped-hour");
            } else if (MeetupTime.isTooLong(
                    first.atTime(starts.hour().orElse(LocalTime.MIDNIGHT)),
                    last.atTime(ends.hour().orElse(LAST_MINUTE)))) {
                rows.unreadable(words.label(MeetupFact.ENDS), "lasts-too-long");
            } else {
                rows.unreadable(words.label(MeetupFact.ENDS), "ends-before-start");
            }
        }

        private Optional<WrittenMoment> moment(MeetupFact fact) {
            FactLabel label = words.label(fact);
            if (rows.value(label).isEmpty()) {
                rows.missing(label, fact.textKey());
            }
            return rows.read(label, WrittenMoment::read);
        }

        /** A day without an hour lasts to its end, though never beyond the start. */
        private Optional<Instant> answerBy(ZoneId zone, Optional<MeetupTime> time) {
            FactLabel label = words.label(MeetupFact.ANSWER_BY);
            Optional<WrittenMoment> written = rows.read(
                    label,
                    value -> WrittenMoment.read(value).filter(each -> each.day().isPresent()));
            if (written.isEmpty()) {
                return Optional.empty();
            }
            LocalDate day = written.get().day().orElseThrow();
            boolean wholeDay = written.get().hour().isEmpty();
            LocalDateTime local = day.atTime(written.get().hour().orElse(LAST_MINUTE));
            Optional<Instant> start = time.map(MeetupTime::start);
            Instant until = local.atZone(zone).toInstant();
            if (wholeDay
                    && time.filter(each -> each.starts().toLocalDate().equals(day))
                            .isPresent()) {
                return start;
            }
            if (skipped(zone, local)) {
                rows.unreadable(label, "skipped-hour");
                return Optional.empty();
            }
            if (start.filter(until::isAfter).isPresent()) {
                rows.unreadable(label, "after-start");
                return Optional.empty();
            }
            return Optional.of(until);
        }

        private List<SignUpQuestion> questions() {
            return rows.one(
                            words.label(MeetupFact.QUESTIONS),
                            text -> Optional.of(SignUpQuestion.readAll(text)).filter(read -> !read.isEmpty()))
                    .orElse(List.of());
        }
    }

    private static boolean skipped(ZoneId zone, LocalDateTime time) {
        return !MeetupTime.isOnTheClock(time, zone);
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
