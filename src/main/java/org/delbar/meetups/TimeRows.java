package org.delbar.meetups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.delbar.pagefacts.FactLabel;

/** Reads when a meetup is from the rows of its facts. */
final class TimeRows {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final FactRows rows;
    private final MeetupWords words;

    TimeRows(FactRows rows, MeetupWords words) {
        this.rows = rows;
        this.words = words;
    }

    Optional<ZoneId> zone() {
        FactLabel label = words.label(MeetupFact.ZONE);
        if (rows.value(label).isEmpty()) {
            rows.missing(label, MeetupFact.ZONE.textKey());
        }
        return rows.one(label, MeetupReader::zone);
    }

    /** An end without a day is on the day of the start. */
    Optional<MeetupTime> time(ZoneId zone) {
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

    private void impossible(ZoneId zone, LocalDate first, WrittenMoment starts, LocalDate last, WrittenMoment ends) {
        if (starts.hour().filter(hour -> skipped(zone, first.atTime(hour))).isPresent()) {
            rows.unreadable(words.label(MeetupFact.STARTS), "skipped-hour");
        } else if (ends.hour().filter(hour -> skipped(zone, last.atTime(hour))).isPresent()) {
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
    Optional<Instant> answerBy(ZoneId zone, Optional<MeetupTime> time) {
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
                && time.filter(each -> each.starts().toLocalDate().equals(day)).isPresent()) {
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

    private static boolean skipped(ZoneId zone, LocalDateTime time) {
        return !MeetupTime.isOnTheClock(time, zone);
    }
}
