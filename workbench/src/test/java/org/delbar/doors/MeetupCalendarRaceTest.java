package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.AuthoredMeetup.row;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.annotation.Isolation;

/** Decision 21 on two nodes: one change is counted once, whoever asks for the file at the same moment. */
class MeetupCalendarRaceTest {

    private static final int AT_ONCE = 8;
    private static final int ROUNDS = 10;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void oneChangeIsOneMoreForEverybody(String database) throws Exception {
        try (TwoNodes two = new TwoNodes(database)) {
            List<Visitor> visitors =
                    List.of(Visitor.signedIn(two.one(), "grace"), Visitor.signedIn(two.other(), "grace"));
            for (Isolation level : SeatCell.LEVELS) {
                List.of(two.one(), two.other()).forEach(node -> node.database().isolate(level));
                long page = Authored.page(
                        visitors.get(0),
                        "TOG",
                        RealWorkbench.freshTitle("Counted at once"),
                        AuthoredMeetup.storage(row("Starts", "2031-12-03 17:00")
                                + row("Ends", "19:00")
                                + row("Time zone", "Europe/Oslo")));
                for (int round = 1; round <= ROUNDS; round++) {
                    tell(
                            two,
                            "update \"AO_865497_CALENDAR_ENTRY\" set \"FINGERPRINT\" = 'older' where \"PAGE_ID\" = ",
                            page);
                    assertThat(toldAtOnce(visitors, page)).hasSize(AT_ONCE).containsOnly(round);
                }
                tell(two, "delete from \"AO_865497_CALENDAR_ENTRY\" where \"PAGE_ID\" = ", page);
                assertThat(toldAtOnce(visitors, page)).hasSize(AT_ONCE).containsOnly(0);
                assertThat(two.number(
                                "select \"REVISION\" from \"AO_865497_CALENDAR_ENTRY\" where \"PAGE_ID\" = " + page))
                        .isZero();
            }
        }
    }

    private static void tell(TwoNodes two, String statement, long page) {
        assertThat(two.one().database().jdbc().update(statement + page)).isEqualTo(1);
    }

    private List<Integer> toldAtOnce(List<Visitor> visitors, long page) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        List<Callable<Integer>> asking = IntStream.range(0, AT_ONCE)
                .<Callable<Integer>>mapToObj(number -> () -> {
                    start.await();
                    return told(visitors.get(number % visitors.size()), page);
                })
                .toList();
        List<Integer> told = new ArrayList<>();
        for (Future<Integer> each : threads.invokeAll(asking)) {
            told.add(each.get());
        }
        return told;
    }

    private static int told(Visitor visitor, long page) {
        return visitor.get("/rest/delbar/1/meetups/" + page + "/calendar.ics")
                .body()
                .lines()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .map(line -> Integer.valueOf(line.substring("SEQUENCE:".length())))
                .findFirst()
                .orElseThrow();
    }
}
