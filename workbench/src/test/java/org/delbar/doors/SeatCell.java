package org.delbar.doors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.delbar.workbench.Workbench;
import org.springframework.transaction.annotation.Isolation;

/** Rounds on one database at one isolation: by turns on one node and on two, for one seat and for ten, with edits. */
final class SeatCell {

    static final int PEOPLE = 40;
    static final List<Isolation> LEVELS = List.of(Isolation.READ_COMMITTED, Isolation.REPEATABLE_READ);

    private final List<String> violations = new ArrayList<>();
    private final Map<SeatRound.Host, Integer> refusals = new EnumMap<>(SeatRound.Host.class);
    private final List<Long> nanoseconds = new ArrayList<>();
    private final List<String> isolations;
    private final Isolation level;
    private final int rounds;
    private long lasted;

    SeatCell(SeatRace race, List<Workbench> nodes, Isolation level, int rounds) throws Exception {
        this.level = level;
        this.rounds = rounds;
        nodes.forEach(node -> node.database().isolate(level));
        race.tell("delete from " + SeenIsolation.TABLE);
        long one = race.meetup(1);
        long ten = race.meetup(10);
        for (int number = 0; number < rounds; number++) {
            boolean forOne = number % 2 == 0;
            SeatRound round = new SeatRound(
                    number, forOne ? 1 : 10, SeatRound.hostOf(number), 1 + number / 2 % nodes.size(), false);
            long begun = System.nanoTime();
            SeatPlayed played = race.play(round, forOne ? one : ten);
            lasted += System.nanoTime() - begun;
            violations.addAll(played.violations());
            played.acts().stream()
                    .filter(SeatAct::refused)
                    .forEach(act -> refusals.merge(round.host(), 1, Integer::sum));
            played.acts().forEach(act -> nanoseconds.add(act.ended() - act.begun()));
        }
        isolations = race.ask("select distinct level from " + SeenIsolation.TABLE, row -> row.getString(1));
    }

    List<String> violations() {
        return violations;
    }

    /** Answers that were refused, by what a host did meanwhile. */
    Map<SeatRound.Host, Integer> refusals() {
        return refusals;
    }

    /** What the add-on's own transactions said of themselves. */
    List<String> isolations() {
        return isolations;
    }

    String isolation() {
        return level.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    int rounds() {
        return rounds;
    }

    int acts() {
        return nanoseconds.size();
    }

    long actsEachSecond() {
        return nanoseconds.size() * 1_000_000_000L / Math.max(1, lasted);
    }

    long milliseconds(double share) {
        long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1_000_000;
    }
}
