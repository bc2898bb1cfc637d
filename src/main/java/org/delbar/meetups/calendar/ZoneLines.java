package org.delbar.meetups.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * How clocks stand around a meetup: the change of clocks before it, those during it and the next one, each as it really
 * was or will be. So no rule is guessed for other years, and the calendar needs to know no zone by name.
 */
final class ZoneLines {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1601, 1, 1, 0, 0);

    private ZoneLines() {}

    static void write(ContentLines out, EntryTime.Hours hours) {
        ZoneRules rules = hours.zone().getRules();
        out.line("BEGIN", "VTIMEZONE").line("TZID", hours.zone().getId());
        ZoneOffsetTransition change = rules.previousTransition(hours.start().plusNanos(1));
        if (change == null) {
            ZoneOffset always = hours.localStart().getOffset();
            clock(out, "STANDARD", LONG_AGO, always, always);
            change = rules.nextTransition(hours.start());
        }
        boolean after = false;
        while (change != null && !after) {
            String kind = rules.isDaylightSavings(change.getInstant()) ? "DAYLIGHT" : "STANDARD";
            clock(out, kind, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
            after = change.getInstant().isAfter(hours.end());
            change = rules.nextTransition(change.getInstant());
        }
        out.line("END", "VTIMEZONE");
    }

    private static void clock(ContentLines out, String kind, LocalDateTime onset, ZoneOffset before, ZoneOffset after) {
        out.line("BEGIN", kind)
                .line("DTSTART", TimeLines.LOCAL.format(onset))
                .line("TZOFFSETFROM", offset(before))
                .line("TZOFFSETTO", offset(after))
                .line("END", kind);
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
    }
}
