package org.delbar.methodbook.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.delbar.methodbook.runs.RunGate.State;
import org.junit.jupiter.api.Test;

class RunGateTest {

    private static final LocalDate FROM = LocalDate.of(2016, 5, 13);

    @Test
    void opensOnTheDayAfter() {
        assertThat(RunGate.state(false, true, FROM, FROM.minusDays(1))).isEqualTo(State.TOO_EARLY);
        assertThat(RunGate.state(false, true, FROM, FROM)).isEqualTo(State.OPEN);
        assertThat(RunGate.state(false, true, FROM, FROM.plusYears(3))).isEqualTo(State.OPEN);
    }

    @Test
    void takesNothingWhileTheSiteCanOnlyBeReadOrTheSpaceWantsNone() {
        assertThat(RunGate.state(true, false, FROM, FROM)).isEqualTo(State.READ_ONLY);
        assertThat(RunGate.state(false, false, FROM, FROM)).isEqualTo(State.OFF);
    }
}
