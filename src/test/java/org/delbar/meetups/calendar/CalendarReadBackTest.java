package org.delbar.meetups.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file is read by two programs that are not ours, which must both find the same one meetup in it. */
class CalendarReadBackTest {

    private static final Instant THIS_DECADE = Instant.parse("2020-01-01T00:00:00Z");
    private static final Set<Duration> SUMMER_HOUR = Set.of(Duration.ZERO, Duration.ofHours(1));
    private static final List<String> PIECES = List.of(
            "\r",
            "\n",
            "\r\n",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u000b",
            "\0",
            "\u001b",
            "\u007f",
            "\t",
            " ",
            "\\",
            "\\n",
            "\\N",
            ";",
            ",",
            ":",
            "\"",
            "'",
            "^",
            "^n",
            "^'",
            "=",
            "%0A",
            "&",
            "<script>",
            "=cmd",
            "å",
            "Ø",
            "€",
            "漢",
            "😀",
            "👩‍🔬",
            "e\u0301",
            "\ud83d",
            "\ude00",
            "\ufeff",
            "\u200d",
            "\u202e",
            "x",
            "BEGIN:VEVENT",
            "END:VEVENT",
            "plain words");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fika",
                "",
                "Move'n'talk: walk, ride; talk",
                "C:\\new folder\\nothing",
                "one\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:two",
                "one\rATTENDEE:mailto:eve@example.org",
                "one\nSUMMARY:two",
                "one\u2028two\u2029three\u0085four",
                "nul\0nul",
                "<script>alert(1)</script>",
                "=cmd|' /C calc'!A0",
                "Lunsj på Blåbærstien – “torsdag” 😀👩‍🔬",
                "^n ^' ^^ \"quoted\" 'single'",
                "half a character \ud83d and its other half \ude00",
                "trailing backslash \\",
                "a;b,c:d=e\"f",
            })
    void wordsComeBackAsTheyWere(String words) throws Exception {
        assertReadBack(Entries.saying(words));
        assertReadBack(Entries.saying((words + " ").repeat(40)));
    }

    @Test
    void anyWordsComeBackAsTheyWere() throws Exception {
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String words = random.ints(random.nextInt(60), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            assertReadBack(Entries.saying(words), "seed " + seed + ", words " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("times")
    void timesComeBackAsTheyWere(EntryTime time) throws Exception {
        assertReadBack(Entries.at(time));
    }

    @Test
    void anyTimeInAnyZoneComesBackAsItWas() throws Exception {
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        for (String zone : zones()) {
            Instant start = THIS_DECADE.plusSeconds(60L * random.nextInt(20 * 366 * 24 * 60));
            Instant end = start.plusSeconds(60L * (1 + random.nextInt(4 * 24 * 60)));
            EntryTime.Hours time = new EntryTime.Hours(start, end, ZoneId.of(zone));
            CalendarEntry entry = Entries.at(time);
            String which = "seed " + seed + ", " + time;

            assertReadBack(entry, which, ReadByIcal4j.read(CalendarFile.of(entry, Entries.NOW)));
            if (isKnownToBiweekly(time)) {
                assertReadBack(entry, which, ReadByBiweekly.read(CalendarFile.of(entry, Entries.NOW)));
            }
        }
    }

    /** Without those that ical4j makes for itself. */
    private static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> !zone.startsWith("ical4j"))
                .sorted()
                .toList();
    }

    /**
     * To biweekly, as to {@code java.util.TimeZone}, a zone has the standard time of today and a summer hour, and on the
     * day when clocks change it is hours early or late.
     */
    private static boolean isKnownToBiweekly(EntryTime.Hours time) {
        ZoneRules rules = time.zone().getRules();
        List<Instant> months = Stream.iterate(THIS_DECADE, month -> month.plus(30, ChronoUnit.DAYS))
                .limit(21 * 13)
                .toList();
        return months.stream().map(rules::getStandardOffset).distinct().count() == 1
                && months.stream().map(rules::getDaylightSavings).allMatch(SUMMER_HOUR::contains)
                && Stream.of(time.start(), time.end()).allMatch(moment -> isQuiet(rules, moment));
    }

    private static boolean isQuiet(ZoneRules rules, Instant moment) {
        Duration day = Duration.ofDays(1);
        return rules.getOffset(moment.minus(day)).equals(rules.getOffset(moment.plus(day)));
    }

    @Test
    void aCancelledMeetupComesBack() throws Exception {
        assertReadBack(Entries.cancelled());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 10, Integer.MAX_VALUE})
    void theNumberOfARevisionComesBack(int number) throws Exception {
        assertReadBack(Entries.revised(number));
    }

    static Stream<EntryTime> times() {
        return Stream.of(
                Entries.FIKA,
                Entries.hours("2026-12-31T23:00", "2027-01-01T01:00", "Europe/Oslo"),
                Entries.hours("2028-02-29T09:00", "2028-02-29T10:00", "Europe/Stockholm"),
                // Asked for in the hour that is left out: clocks are put forward.
                Entries.hours("2026-03-29T02:30", "2026-03-29T04:00", "Europe/Stockholm"),
                Entries.hours("2026-03-28T22:00", "2026-03-29T06:00", "Europe/Stockholm"),
                Entries.hours("2026-10-24T22:00", "2026-10-25T06:00", "Europe/Stockholm"),
                twice("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"),
                twice("2026-10-25T00:15:00Z", "2026-10-25T00:45:00Z"),
                twice("2026-10-25T01:15:00Z", "2026-10-25T01:45:00Z"),
                Entries.hours("2026-06-01T12:00", "2026-06-01T13:00", "UTC"),
                Entries.hours("2026-06-01T12:00", "2026-06-01T13:00", "+05:45"),
                Entries.hours("2026-06-01T12:00", "2026-06-01T13:00", "Asia/Kolkata"),
                Entries.hours("2026-06-01T12:00", "2026-06-01T13:00", "America/New_York"),
                Entries.hours("2026-06-01T12:00", "2026-06-01T13:00", "Australia/Lord_Howe"),
                Entries.hours("2026-06-01T12:00", "2026-06-01T13:00", "Europe/Dublin"),
                Entries.hours("2026-03-01T12:00", "2026-06-01T13:00", "Africa/Casablanca"),
                new EntryTime.Days(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 1)),
                new EntryTime.Days(LocalDate.of(2028, 2, 28), LocalDate.of(2028, 2, 29)),
                new EntryTime.Days(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 2)));
    }

    private static EntryTime twice(String start, String end) {
        return new EntryTime.Hours(Instant.parse(start), Instant.parse(end), ZoneId.of("Europe/Stockholm"));
    }

    private static void assertReadBack(CalendarEntry entry) throws Exception {
        assertReadBack(entry, entry.toString());
    }

    private static void assertReadBack(CalendarEntry entry, String which) throws Exception {
        String file = CalendarFile.of(entry, Entries.NOW);

        assertThat(file.replace("\r\n", "")).as(which).doesNotContain("\r", "\n", "\0");
        assertReadBack(entry, "by ical4j: " + which, ReadByIcal4j.read(file));
        assertReadBack(entry, "by biweekly: " + which, ReadByBiweekly.read(file));
    }

    private static void assertReadBack(CalendarEntry entry, String which, ReadEntry read) {
        assertThat(read).as(which).isEqualTo(ReadEntry.expected(entry));
    }
}
