package org.delbar.doors;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Forty people on eight threads and one or two nodes who want the seats of one meetup, round after round. */
final class SeatRace implements AutoCloseable {

    static final int THREADS = 8;
    private static final int ENOUGH = 5;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);
    private final DataSource pool;
    private final int people;
    private final SeatCrowd crowd;
    private final SeatHost host;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    SeatRace(List<URI> nodes, DataSource pool, int people) throws Exception {
        this.pool = pool;
        this.people = people;
        crowd = new SeatCrowd(nodes);
        host = new SeatHost(Visitor.signedIn(nodes.get(0), "grace"));
        for (int person = 0; person < people; person++) {
            tell(
                    "insert into wb_user (user_key, username, username_key, full_name, email, password_hash, locale, zone)"
                            + " select ?, ?, ?, ?, email, password_hash, locale, zone from wb_user where username = 'grace'",
                    name(person),
                    name(person),
                    name(person),
                    "Crowd " + person);
            tell(
                    "insert into wb_group_member (user_key, group_name) select ?, group_name from wb_group_member m"
                            + " join wb_user u on u.user_key = m.user_key where u.username = 'grace'",
                    name(person));
        }
        for (int node = 0; node < nodes.size(); node++) {
            signInOn(node);
        }
    }

    void signInOn(int node) throws Exception {
        for (int person = 0; person < people; person++) {
            crowd.signIn(node, name(person), "grace");
        }
    }

    static String name(int person) {
        return "crowd" + (person < 10 ? "0" : "") + person;
    }

    long meetup(int seats) {
        return Authored.page(host.visitor(), "TOG", RealWorkbench.freshTitle("Race"), storage(seats));
    }

    private static String storage(int seats) {
        return storage(seats, "Planned");
    }

    private static String storage(int seats, String status) {
        LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(30);
        return AuthoredMeetup.storage(AuthoredMeetup.row("Starts", day + " 17:00")
                + AuthoredMeetup.row("Ends", "18:00")
                + AuthoredMeetup.row("Time zone", "Europe/Stockholm")
                + AuthoredMeetup.row("Seats", Integer.toString(seats))
                + AuthoredMeetup.row("Guests per person", "1")
                + AuthoredMeetup.row("Status", status));
    }

    /** Plays one round on an empty list. */
    SeatPlayed play(SeatRound round, long page) throws Exception {
        return play(round, page, () -> {});
    }

    /** @param meanwhile starts with the crowd */
    SeatPlayed play(SeatRound round, long page, Meanwhile meanwhile) throws Exception {
        empty(page);
        acknowledged.set(0);
        refused.set(0);
        if (round.host() == SeatRound.Host.EDITS_SEATS) {
            crowd.acts(name(0), "maybe", page, 0);
        }
        List<SeatAct> acts = new ArrayList<>();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<List<SeatAct>>> running = IntStream.range(0, THREADS)
                .mapToObj(thread -> threads.submit(() -> {
                    start.await();
                    return walk(round, page, thread);
                }))
                .toList();
        hostActs(round, page, () -> running.stream().allMatch(Future::isDone));
        meanwhile.happens();
        for (Future<List<SeatAct>> each : running) {
            acts.addAll(each.get());
        }
        return new SeatPlayed(acts, violations(round, page, acts));
    }

    /** Takes back what keeps people from answering once it has kept somebody, or all have answered. */
    private void hostActs(SeatRound round, long page, BooleanSupplier over) {
        switch (round.host()) {
            case WATCHES -> {}
            case EDITS_SEATS -> {
                host.readsAllAgain();
                for (int seats : new int[] {round.seats() / 2, round.seats() + 3, round.seats()}) {
                    host.saves(page, storage(Math.max(1, seats)));
                }
            }
            case CALLS_OFF -> {
                wait(() -> acknowledged() >= ENOUGH || over.getAsBoolean());
                host.saves(page, storage(round.seats(), "Cancelled"));
                wait(() -> refused.get() > 0 || over.getAsBoolean());
                host.saves(page, storage(round.seats()));
            }
            case PUTS_INTO_TRASH -> {
                wait(() -> acknowledged() >= ENOUGH || over.getAsBoolean());
                host.putsIntoTrash(page);
                wait(() -> refused.get() > 0 || over.getAsBoolean());
                host.takesOutOfTrash(page);
            }
        }
    }

    private static void wait(BooleanSupplier until) {
        while (!until.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    interface Meanwhile {
        void happens() throws Exception;
    }

    /** In the round that is being played. */
    int acknowledged() {
        return acknowledged.get();
    }

    private List<SeatAct> walk(SeatRound round, long page, int thread) throws InterruptedException {
        List<SeatAct> acts = new ArrayList<>();
        for (int person = thread; person < people; person += THREADS) {
            int node = (person / THREADS + thread) % round.nodes();
            for (String act : round.actsOf(person)) {
                SeatAct done = crowd.acts(name(person), act, page, node);
                acts.add(done);
                (done.acknowledged() ? acknowledged : refused).incrementAndGet();
                node = (node + 1) % round.nodes();
            }
        }
        return acts;
    }

    List<String> violations(SeatRound round, long page, List<SeatAct> acts) throws SQLException {
        List<SeatHistory.Line> log = ask(
                "select \"LINE_NUMBER\", \"HAPPENING\", \"PERSON\", \"PEOPLE\", \"FREE_SEATS\" from \"AO_865497_SEAT_LOG\""
                        + " where \"PAGE_ID\" = " + page + " order by \"LINE_NUMBER\"",
                row -> new SeatHistory.Line(
                        row.getLong(1),
                        row.getString(2),
                        String.valueOf(row.getString(3)),
                        row.getInt(4),
                        row.getInt(5)));
        List<SeatHistory.Row> rows = ask(
                "select \"PERSON\", \"REPLY\", \"SEATED\", \"GUESTS\", \"TURN\" from \"AO_865497_ANSWER\""
                        + " where \"PAGE_ID\" = " + page + " order by \"TURN\"",
                row -> new SeatHistory.Row(
                        row.getString(1), row.getString(2), row.getBoolean(3), 1 + row.getInt(4), row.getLong(5)));
        List<SeatHistory.Counts> counts = ask(
                "select \"TAKEN\", \"WAITING\", \"MAYBE\" from \"AO_865497_SIGNUP_LIST\" where \"PAGE_ID\" = " + page,
                row -> new SeatHistory.Counts(row.getInt(1), row.getInt(2), row.getInt(3)));
        return new SeatHistory(round)
                .violations(log, rows, counts.get(0), acts).stream()
                        .map(each -> round + ": " + each)
                        .toList();
    }

    private void empty(long page) throws SQLException {
        for (String table : new String[] {"ANSWER", "SEAT_LOG", "SIGNUP_LIST"}) {
            tell("delete from \"AO_865497_" + table + "\" where \"PAGE_ID\" = " + page);
        }
    }

    /** Counts the seats, and takes one if there is one, as a list would be written by somebody who trusts a transaction. */
    long naive(int seats) throws Exception {
        tell("create table if not exists naive_seat (person varchar(20) primary key)");
        tell("delete from naive_seat");
        CyclicBarrier counted = new CyclicBarrier(THREADS);
        List<Callable<Object>> takers = IntStream.range(0, THREADS)
                .<Callable<Object>>mapToObj(thread -> () -> {
                    for (int person = thread; person < people; person += THREADS) {
                        takeNaively(name(person), seats, counted);
                    }
                    return thread;
                })
                .toList();
        for (Future<Object> each : threads.invokeAll(takers)) {
            each.get();
        }
        return ask("select count(*) from naive_seat", row -> row.getLong(1)).get(0);
    }

    private void takeNaively(String person, int seats, CyclicBarrier counted) throws Exception {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            ResultSet count = connection.createStatement().executeQuery("select count(*) from naive_seat");
            count.next();
            boolean free = count.getLong(1) < seats;
            counted.await();
            if (free) {
                connection.createStatement().execute("insert into naive_seat values ('" + person + "')");
            }
            connection.commit();
            counted.await();
        }
    }

    void tell(String statement, String... parameters) throws SQLException {
        try (Connection connection = pool.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                prepared.setString(i + 1, parameters[i]);
            }
            prepared.execute();
        }
    }

    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> ask(String question, Reading<T> reading) throws SQLException {
        try (Connection connection = pool.getConnection();
                ResultSet found = connection.createStatement().executeQuery(question)) {
            List<T> all = new ArrayList<>();
            while (found.next()) {
                all.add(reading.of(found));
            }
            return all;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
