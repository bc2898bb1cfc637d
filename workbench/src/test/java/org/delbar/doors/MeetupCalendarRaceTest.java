package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.AuthoredMeetup.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.annotation.Isolation;

/** Decision 21 on two nodes: a number belongs to one text, whoever saves and asks for the file at the same moment. */
class MeetupCalendarRaceTest {

    private static final int AT_ONCE = 8;
    private static final int ROUNDS = 10;
    private static final String ROW = "\"AO_865497_CALENDAR_ENTRY\"";

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void oneChangeIsOneMoreForEverybodyAndANumberBelongsToOneText(String database) throws Exception {
        try (TwoNodes two = new TwoNodes(database)) {
            List<Visitor> visitors =
                    List.of(Visitor.signedIn(two.one(), "grace"), Visitor.signedIn(two.other(), "grace"));
            for (Isolation level : SeatCell.LEVELS) {
                List.of(two.one(), two.other()).forEach(node -> node.database().isolate(level));
                long page = Authored.page(
                        visitors.get(0), "TOG", RealWorkbench.freshTitle("Counted at once"), storage("Place 0"));
                for (int round = 1; round <= ROUNDS; round++) {
                    tell(two, "update " + ROW + " set \"FINGERPRINT\" = 'older' where \"PAGE_ID\" = " + page);
                    assertThat(toldAtOnce(visitors, page)).hasSize(AT_ONCE).containsOnly(told(round, 0));
                }
                tell(two, "delete from " + ROW + " where \"PAGE_ID\" = " + page);
                assertThat(toldAtOnce(visitors, page)).hasSize(AT_ONCE).containsOnly(told(0, 0));
                assertThat(two.number("select \"REVISION\" from " + ROW + " where \"PAGE_ID\" = " + page))
                        .isZero();

                assertThat(placesByNumber(toldWhileSaving(visitors, page)).values())
                        .allSatisfy(places -> assertThat(places).hasSize(1));
                assertThat(ask(visitors.get(1), page).number()).isGreaterThanOrEqualTo(ROUNDS);
            }
        }
    }

    private static String storage(String place) {
        return AuthoredMeetup.storage(row("Starts", "2031-12-03 17:00")
                + row("Ends", "19:00")
                + row("Time zone", "Europe/Oslo")
                + row("Place", place));
    }

    private static void tell(TwoNodes two, String statement) {
        assertThat(two.one().database().jdbc().update(statement)).isEqualTo(1);
    }

    private List<Told> toldAtOnce(List<Visitor> visitors, long page) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        List<Told> told = new ArrayList<>();
        for (Future<Told> each : threads.invokeAll(IntStream.range(0, AT_ONCE)
                .<Callable<Told>>mapToObj(number -> () -> {
                    start.await();
                    return ask(visitors.get(number % visitors.size()), page);
                })
                .toList())) {
            told.add(each.get());
        }
        return told;
    }

    /** One saves a place after the other; the others ask until it is done. What each one was told never falls. */
    private List<Told> toldWhileSaving(List<Visitor> visitors, long page) throws Exception {
        AtomicBoolean saved = new AtomicBoolean();
        List<Future<List<Told>>> asking = IntStream.range(1, AT_ONCE)
                .mapToObj(number -> threads.submit(() -> {
                    List<Told> told = new ArrayList<>();
                    while (!saved.get()) {
                        told.add(ask(visitors.get(number % visitors.size()), page));
                    }
                    return told;
                }))
                .toList();
        try {
            for (int place = 1; place <= ROUNDS; place++) {
                save(visitors.get(place % visitors.size()), page, "Place " + place);
            }
        } finally {
            saved.set(true);
        }
        List<Told> all = new ArrayList<>();
        for (Future<List<Told>> each : asking) {
            assertThat(each.get()).extracting(Told::number).isSorted();
            all.addAll(each.get());
        }
        return all;
    }

    private static Map<Integer, Set<String>> placesByNumber(Collection<Told> told) {
        Map<Integer, Set<String>> places = new TreeMap<>();
        told.forEach(each ->
                places.computeIfAbsent(each.number(), any -> new TreeSet<>()).add(each.place()));
        return places;
    }

    private static void save(Visitor visitor, long page, String place) {
        Element form = visitor.page("/pages/editpage.action?pageId=" + page).expectFirst("form[action*=doeditpage]");
        Map<String, String> fields = new HashMap<>();
        form.select("input[name], textarea[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("wysiwygContent", storage(place));
        assertThat(visitor.postForm(form.absUrl("action"), fields).statusCode()).isEqualTo(200);
    }

    private static Told ask(Visitor visitor, long page) {
        List<String> file = visitor.get("/rest/delbar/1/meetups/" + page + "/calendar.ics")
                .body()
                .lines()
                .toList();
        return new Told(Integer.parseInt(after("SEQUENCE:", file)), after("LOCATION:", file));
    }

    private static Told told(int number, int place) {
        return new Told(number, "Place " + place);
    }

    private static String after(String name, List<String> file) {
        return file.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .findFirst()
                .orElseThrow();
    }

    private record Told(int number, String place) {}
}
