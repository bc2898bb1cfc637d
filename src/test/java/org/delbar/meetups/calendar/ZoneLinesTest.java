package org.delbar.meetups.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneLinesTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @Test
    void tellsTheChangesAroundAMeetup() {
        assertThat(onsets(Entries.hours("2026-12-24T15:00", "2026-12-24T16:00", "Europe/Oslo")))
                .containsExactly("STANDARD 20261025T030000 +0200 +0100", "DAYLIGHT 20270328T020000 +0100 +0200");
    }

    @Test
    void tellsTheChangesDuringIt() {
        assertThat(onsets(Entries.hours("2026-03-28T20:00", "2026-03-29T05:00", "Europe/Stockholm")))
                .containsExactly(
                        "STANDARD 20251026T030000 +0200 +0100",
                        "DAYLIGHT 20260329T020000 +0100 +0200",
                        "STANDARD 20261025T030000 +0200 +0100");
    }

    @Test
    void tellsHalfHoursAndTheOtherHalfOfTheWorld() {
        assertThat(onsets(Entries.hours("2026-06-01T12:00", "2026-06-01T13:00", "Australia/Lord_Howe")))
                .containsExactly("STANDARD 20260405T020000 +1100 +1030", "DAYLIGHT 20261004T020000 +1030 +1100");
    }

    @Test
    void tellsADayThatIsLeftOut() {
        assertThat(onsets(Entries.hours("2011-12-29T12:00", "2011-12-31T12:00", "Pacific/Apia")))
                .containsExactly(
                        "DAYLIGHT 20110924T030000 -1100 -1000",
                        "DAYLIGHT 20111230T000000 -1000 +1400",
                        "STANDARD 20120401T040000 +1400 +1300");
    }

    @Test
    void aZoneThatHasSettledHasOneClock() {
        assertThat(onsets(Entries.hours("2026-06-01T12:00", "2026-06-01T13:00", "Asia/Kolkata")))
                .containsExactly("STANDARD 19451015T000000 +0630 +0530");
    }

    @Test
    void beforeTheFirstChangeThereIsOneClockAndItsEnd() {
        assertThat(onsets(Entries.hours("1850-06-01T12:00", "1850-06-01T13:00", "America/New_York")))
                .containsExactly("STANDARD 16010101T000000 -045602 -045602", "STANDARD 18831118T120358 -045602 -0500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Z", "GMT", "Etc/UTC", "+02:00", "UTC+02:00", "Etc/GMT+5"})
    void aClockThatNeverChangesIsWrittenInUtc(String zone) {
        EntryTime.Hours hours = new EntryTime.Hours(
                Instant.parse("2026-06-01T12:00:00Z"), Instant.parse("2026-06-01T13:00:00Z"), ZoneId.of(zone));

        assertThat(onsets(hours)).isEmpty();
        assertThat(lines(hours)).contains("DTSTART:20260601T120000Z", "DTEND:20260601T130000Z");
    }

    @Test
    void theFirstOfTwoEqualHoursHasItsName() {
        assertThat(lines(new EntryTime.Hours(
                        Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T02:30:00Z"), STOCKHOLM)))
                .contains(
                        "DTSTART;TZID=Europe/Stockholm:20261025T023000", "DTEND;TZID=Europe/Stockholm:20261025T033000");
    }

    @Test
    void theSecondOfTwoEqualHoursIsWrittenInUtc() {
        assertThat(lines(new EntryTime.Hours(
                        Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00Z"), STOCKHOLM)))
                .contains("DTSTART:20261025T003000Z", "DTEND:20261025T013000Z")
                .doesNotContain("BEGIN:VTIMEZONE");
    }

    /** Kind, onset, offset before and after of each change. */
    private static List<String> onsets(EntryTime.Hours hours) {
        String file = String.join("\n", lines(hours));
        return Pattern.compile("BEGIN:(STANDARD|DAYLIGHT)\nDTSTART:(.*)\nTZOFFSETFROM:(.*)\nTZOFFSETTO:(.*)\nEND:\\1")
                .matcher(file)
                .results()
                .map(match -> String.join(" ", match.group(1), match.group(2), match.group(3), match.group(4)))
                .toList();
    }

    private static List<String> lines(EntryTime.Hours hours) {
        return CalendarFile.of(Entries.at(hours), Entries.NOW).lines().toList();
    }
}
