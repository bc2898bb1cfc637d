package org.delbar.meetups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final MeetupTime EVENING =
            new MeetupTime(LocalDateTime.of(2026, 12, 3, 17, 0), LocalDateTime.of(2026, 12, 3, 19, 0), OSLO, false);

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T23:30:00Z, Europe/Oslo, DAYS, 2",
        "2026-12-02T22:30:00Z, Europe/Oslo, TOMORROW, 0",
        "2026-12-02T23:30:00Z, Europe/Oslo, HOURS, 16",
        "2026-12-03T15:30:00Z, Europe/Oslo, MINUTES, 30",
        "2026-12-03T15:59:50Z, Europe/Oslo, MINUTES, 1",
        "2026-12-03T16:00:00Z, Europe/Oslo, NOW, 0",
        "2026-12-03T17:59:59Z, Europe/Oslo, NOW, 0",
        "2026-12-03T18:00:00Z, Europe/Oslo, OVER, 0",
        "2026-12-03T14:30:00Z, Asia/Tokyo, TOMORROW, 0"
    })
    void countsByTheReadersCalendarAndThenByTheHour(Instant now, String zone, Countdown.Unit unit, long number) {
        assertThat(Countdown.to(EVENING, now, ZoneId.of(zone))).isEqualTo(new Countdown(unit, number));
    }

    @Test
    void aWholeDayIsADayOfTheMeetupsCalendar() {
        MeetupTime day = MeetupTime.days(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 2, 29), OSLO)
                .orElseThrow();

        assertThat(Countdown.to(day, Instant.parse("2028-02-28T22:30:00Z"), ZoneId.of("Asia/Tokyo")))
                .isEqualTo(new Countdown(Countdown.Unit.TOMORROW, 0));
        assertThat(Countdown.to(day, Instant.parse("2028-02-29T12:00:00Z"), OSLO))
                .isEqualTo(new Countdown(Countdown.Unit.NOW, 0));
    }

    @Test
    void aTrialCountsToTheEndOfItsLastDay() {
        LocalDate last = LocalDate.of(2026, 12, 20);

        assertThat(Countdown.toDay(last, last.minusDays(14)).number()).isEqualTo(14);
        assertThat(Countdown.toDay(last, last.minusDays(1)).unit()).isEqualTo(Countdown.Unit.TOMORROW);
        assertThat(Countdown.toDay(last, last).unit()).isEqualTo(Countdown.Unit.NOW);
        assertThat(Countdown.toDay(last, last.plusDays(1)).unit()).isEqualTo(Countdown.Unit.OVER);
    }
}
