package org.delbar.workbench.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostClockTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final HostClock clock = new HostClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void goesForwardAndBackAndTellsEachTime() {
        List<Instant> told = new ArrayList<>();
        clock.tell(() -> told.add(clock.instant()));

        clock.forward(Duration.ofDays(2));
        clock.forward(Duration.ofHours(3));
        clock.putBack();

        assertThat(told)
                .containsExactly(
                        NOW.plus(Duration.ofDays(2)),
                        NOW.plus(Duration.ofDays(2)).plusSeconds(3 * 3600),
                        NOW);
    }

    @Test
    void movesItsOtherZonesToo() {
        Clock there = clock.withZone(ZoneId.of("Europe/Stockholm"));

        clock.forward(Duration.ofDays(1));

        assertThat(there.instant()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(there.getZone()).isEqualTo(ZoneId.of("Europe/Stockholm"));
    }

    @Test
    void neverGoesBackwardsOrForYears() {
        for (Duration wrong : List.of(Duration.ZERO, Duration.ofDays(-1), Duration.ofDays(367))) {
            assertThatThrownBy(() -> clock.forward(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(clock.ahead()).isZero();
    }
}
