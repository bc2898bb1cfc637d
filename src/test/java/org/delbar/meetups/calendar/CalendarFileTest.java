package org.delbar.meetups.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    @Test
    void writesOneMeetup() {
        assertThat(CalendarFile.of(Entries.at(Entries.FIKA), Entries.NOW)).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Delbar//Meetups//EN
                METHOD:PUBLISH
                BEGIN:VTIMEZONE
                TZID:Europe/Stockholm
                BEGIN:DAYLIGHT
                DTSTART:20260329T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:20261025T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:4711-1777618800000@meetups.delbar.org
                DTSTAMP:20261121T120000Z
                SEQUENCE:3
                LAST-MODIFIED:20260520T080000Z
                STATUS:CONFIRMED
                DTSTART;TZID=Europe/Stockholm:20260601T143000
                DTEND;TZID=Europe/Stockholm:20260601T151500
                SUMMARY:Fika with a topic: bees
                DESCRIPTION:Bring a question.\\n\\nhttps://wiki.example.org/pages/viewpage.ac
                 tion?pageId=4711
                LOCATION:The kitchen
                CATEGORIES:Meetups,Fika\\, with a topic
                URL:https://wiki.example.org/pages/viewpage.action?pageId=4711
                ORGANIZER;CN="Maja Lind":https://wiki.example.org/pages/viewpage.action?pag
                 eId=4711
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(CalendarFile.of(Entries.cancelled(), Entries.NOW).lines())
                .contains("STATUS:CANCELLED", "SEQUENCE:4", "DESCRIPTION:" + Entries.PAGE, "ORGANIZER:" + Entries.PAGE)
                .noneMatch(line -> line.startsWith("LOCATION") || line.startsWith("CATEGORIES"));
    }

    @Test
    void aWholeDayEndsBeforeTheNext() {
        EntryTime leapDay = new EntryTime.Days(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 2, 29));

        assertThat(CalendarFile.of(Entries.at(leapDay), Entries.NOW).lines())
                .contains("DTSTART;VALUE=DATE:20280229", "DTEND;VALUE=DATE:20280301")
                .doesNotContain("BEGIN:VTIMEZONE");
    }

    @Test
    void anEntryIsWhole() {
        CalendarEntry fika = Entries.at(Entries.FIKA);

        assertThatIllegalArgumentException().isThrownBy(() -> withPage(fika, URI.create("/display/TOG/Fika")));
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryRevision(-1, Entries.NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entries.hours("2026-06-01T14:30", "2026-06-01T14:30", "UTC"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EntryTime.Days(LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EntryTime.Days(LocalDate.of(9999, 12, 31), LocalDate.of(9999, 12, 31)));
    }

    private static CalendarEntry withPage(CalendarEntry entry, URI page) {
        return new CalendarEntry(
                entry.identity(),
                entry.time(),
                entry.title(),
                entry.description(),
                entry.place(),
                page,
                entry.organiser(),
                List.of(),
                entry.revision(),
                false);
    }
}
