package org.delbar.workbench.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @Test
    void readsCronAsQuartzDoesInTheZoneOfTheSite() {
        CronSchedule everyMorning = new CronSchedule("0 0 6 * * ?", STOCKHOLM, 0);

        assertThat(everyMorning.after(Instant.parse("2026-11-21T10:00:00Z")))
                .contains(Instant.parse("2026-11-22T05:00:00Z"));
        assertThat(everyMorning.after(Instant.parse("2026-07-01T03:59:59Z")))
                .contains(Instant.parse("2026-07-01T04:00:00Z"));
    }

    @Test
    void weekdayOneIsSunday() {
        CronSchedule sundays = new CronSchedule("0 30 2 ? * 1", STOCKHOLM, 0);

        assertThat(sundays.after(Instant.parse("2026-11-21T10:00:00Z")))
                .contains(Instant.parse("2026-11-22T01:30:00Z"));
    }

    @Test
    void anHourThatTheClocksSkipDoesNotStopTheJob() {
        CronSchedule inTheGap = new CronSchedule("0 30 2 * * ?", STOCKHOLM, 0);

        assertThat(inTheGap.after(Instant.parse("2026-03-28T12:00:00Z")))
                .hasValueSatisfying(next -> assertThat(next).isBefore(Instant.parse("2026-03-30T01:00:00Z")));
    }

    @Test
    void aYearThatIsOverNeverComes() {
        assertThat(new CronSchedule("0 0 6 1 1 ? 2020", STOCKHOLM, 0).after(Instant.parse("2026-11-21T10:00:00Z")))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoScheduleInWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CronSchedule("every day", STOCKHOLM, 0))
                .withMessageStartingWith("cron-expression=\"every day\" is not understood");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CronSchedule("0 0 6 * *", STOCKHOLM, 0))
                .withMessageStartingWith("cron-expression=\"0 0 6 * *\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RepeatSchedule(Duration.ZERO, -1, 0))
                .withMessageContaining("repeat-interval");
    }

    @Test
    void aRepeatCountComesOnTopOfTheFirstTime() {
        assertThat(new RepeatSchedule(Duration.ofSeconds(1), 2, 0).times()).isEqualTo(3);
        assertThat(new RepeatSchedule(Duration.ofSeconds(1), -1, 0).times()).isNegative();
    }
}
