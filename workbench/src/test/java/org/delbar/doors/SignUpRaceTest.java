package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.delbar.workbench.Workbench;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.annotation.Isolation;

/** D9: whoever answers, wherever and at once, nobody gets a seat that is taken, and none stays free while somebody waits. */
class SignUpRaceTest {

    private static final int ROUNDS = Integer.getInteger("delbar.signup.rounds", 50);
    private static final int CONTROLS = 3;
    private static final List<Isolation> LEVELS = List.of(Isolation.READ_COMMITTED, Isolation.REPEATABLE_READ);

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void eachSeatIsGivenOnceAndInOrder(String database) throws Exception {
        try (TwoNodes two = new TwoNodes(database);
                SeatRace race = new SeatRace(List.of(two.one(), two.other()))) {
            for (String statement : SeenIsolation.watching(database)) {
                race.tell(statement);
            }
            theHarnessSeesWhatCountingDoes(race);
            long one = race.meetup(1);
            long ten = race.meetup(10);
            for (Isolation level : LEVELS) {
                for (Workbench node : List.of(two.one(), two.other())) {
                    node.database().isolate(level);
                }
                race.tell("delete from " + SeenIsolation.TABLE);
                for (int nodes = 1; nodes <= 2; nodes++) {
                    long begun = System.nanoTime();
                    for (int number = 0; number < ROUNDS; number++) {
                        boolean change = number % 10 == 9;
                        SeatRound round = new SeatRound(number, number % 2 == 0 ? 1 : 10, change, nodes);
                        assertThat(race.play(round, number % 2 == 0 ? one : ten))
                                .isEmpty();
                    }
                    System.err.println("RACE " + database + " " + level + " nodes " + nodes + ": "
                            + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) + " ms");
                }
                assertThat(race.ask("select distinct level from " + SeenIsolation.TABLE, row -> row.getString(1)))
                        .containsExactly(level.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
        }
    }

    /** A run in which counting is good enough proves nothing. */
    private static void theHarnessSeesWhatCountingDoes(SeatRace race) throws Exception {
        for (int control = 0; control < CONTROLS; control++) {
            assertThat(race.naive(1)).isGreaterThan(1);
            assertThat(race.naive(10)).isGreaterThan(10);
        }
    }
}
