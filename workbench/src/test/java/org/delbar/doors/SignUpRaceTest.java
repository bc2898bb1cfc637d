package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.delbar.workbench.Workbench;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.annotation.Isolation;

/**
 * D9: whoever answers, wherever and at once, nobody gets a seat that is taken, and none stays free while somebody waits.
 * {@link SignUpProof} plays more rounds.
 */
class SignUpRaceTest {

    private static final int ROUNDS = Integer.getInteger("delbar.signup.rounds", 50);
    private static final int CONTROLS = 3;

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void eachSeatIsGivenOnceAndInOrder(String database) throws Exception {
        try (TwoNodes two = new TwoNodes(database);
                SeatRace race = on(two)) {
            for (String statement : SeenIsolation.watching(database)) {
                race.tell(statement);
            }
            countingOverbooks(race);
            for (Isolation level : SeatCell.LEVELS) {
                SeatCell cell = new SeatCell(race, List.of(two.one(), two.other()), level, ROUNDS);

                assertThat(cell.violations()).isEmpty();
                assertThat(cell.isolations()).containsExactly(cell.isolation());
                assertThat(cell.refusals()).containsKeys(SeatRound.Host.CALLS_OFF, SeatRound.Host.PUTS_INTO_TRASH);
                assertThat(cell.acts()).isGreaterThan(ROUNDS * SeatCell.PEOPLE);
            }
            whatIsWrongIsSeen(race);
        }
    }

    static SeatRace on(TwoNodes two) throws Exception {
        return new SeatRace(List.of(two.one().url(), two.other().url()), pool(two.one()), SeatCell.PEOPLE);
    }

    private static DataSource pool(Workbench node) {
        return node.database().pool();
    }

    /** The positive control: a run in which counting is good enough proves nothing. */
    static void countingOverbooks(SeatRace race) throws Exception {
        for (int control = 0; control < CONTROLS; control++) {
            assertThat(race.naive(1)).isGreaterThan(1);
            assertThat(race.naive(10)).isGreaterThan(10);
        }
    }

    private static void whatIsWrongIsSeen(SeatRace race) throws Exception {
        long page = race.meetup(1);
        SeatRound round = new SeatRound(0, 1, SeatRound.Host.WATCHES, 2, false);
        SeatPlayed played = race.play(round, page);
        assertThat(played.violations()).isEmpty();

        race.tell("update \"AO_865497_ANSWER\" set \"SEATED\" = true where \"PAGE_ID\" = " + page
                + " and \"REPLY\" = 'COMING'");
        assertThat(race.violations(round, page, played.acts())).isNotEmpty();
    }
}
