package org.delbar.doors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** Eight people at a time who answer for one hot meetup without a pause, by turns on two nodes of one PostgreSQL. */
public final class SeatRush implements AutoCloseable {

    public static final int CLIENTS = SeatRace.THREADS;

    private static final int SEATS = 10;

    private final TwoNodes two = new TwoNodes("PostgreSQL");
    private final SeatRace race;
    private final long page;

    public SeatRush() throws Exception {
        race = SignUpRaceTest.on(two);
        page = race.meetup(SEATS);
    }

    /** Whose lists and answers are kept there. */
    public DataSource database() {
        return two.one().database().pool();
    }

    /** Rounds one after the other, each on an empty list. */
    public Rush play(int rounds) throws Exception {
        List<Long> lasted = new ArrayList<>();
        long nanoseconds = 0;
        int failed = 0;
        int violations = 0;
        for (int number = 0; number < rounds; number++) {
            SeatPlayed played = race.play(new SeatRound(number, SEATS, SeatRound.Host.WATCHES, 2, false), page);
            nanoseconds += played.acts().stream()
                            .mapToLong(SeatAct::ended)
                            .max()
                            .orElseThrow()
                    - played.acts().stream().mapToLong(SeatAct::begun).min().orElseThrow();
            for (SeatAct act : played.acts()) {
                lasted.add(act.ended() - act.begun());
                failed += act.acknowledged() || act.refused() ? 0 : 1;
            }
            violations += played.violations().size();
        }
        return new Rush(lasted.stream().mapToLong(Long::longValue).toArray(), nanoseconds, failed, violations);
    }

    @Override
    public void close() {
        race.close();
        two.close();
    }

    /** What came of some rounds. */
    public static final class Rush {

        private final long[] lasted;
        private final long nanoseconds;
        private final int failed;
        private final int violations;

        private Rush(long[] lasted, long nanoseconds, int failed, int violations) {
            this.lasted = lasted.clone();
            Arrays.sort(this.lasted);
            this.nanoseconds = nanoseconds;
            this.failed = failed;
            this.violations = violations;
        }

        public int answers() {
            return lasted.length;
        }

        /** Answers that were neither given nor refused in words. */
        public int failed() {
            return failed;
        }

        public int violations() {
            return violations;
        }

        /** From the first answer of a round to its last. */
        public double eachSecond() {
            return lasted.length * 1e9 / nanoseconds;
        }

        public double milliseconds(double share) {
            return lasted[(int) (share * (lasted.length - 1))] / 1e6;
        }

        public double meanMilliseconds() {
            return Arrays.stream(lasted).average().orElseThrow() / 1e6;
        }
    }
}
