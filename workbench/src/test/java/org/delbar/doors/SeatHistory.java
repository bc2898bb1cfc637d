package org.delbar.doors;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Checks afterwards what happened to one list: the log is played again line by line by rules written down here a second
 * time, and has to end in the rows that are there. What people were told has to be among it.
 */
final class SeatHistory {

    record Line(long number, String what, String person, int people, int free) {}

    record Row(String person, String reply, boolean seated, int party, long turn) {}

    record Counts(int taken, int waiting, int maybe) {}

    private final Map<String, Integer> seated = new LinkedHashMap<>();
    private final Map<String, Integer> waiting = new LinkedHashMap<>();
    private final List<String> violations = new ArrayList<>();
    private final SeatRound round;
    private int seats;

    SeatHistory(SeatRound round) {
        this.round = round;
        seats = round.seats();
    }

    List<String> violations(List<Line> log, List<Row> rows, Counts counts, List<SeatAct> acts) {
        long expected = 1;
        for (Line line : log) {
            if (line.number() != expected++) {
                violations.add("a line is missing before " + line);
            }
            play(line);
        }
        endsIn(rows, counts);
        underfilled();
        acts.forEach(act -> told(act, rows, acts));
        rows.forEach(row -> asked(row, acts));
        inOrder(rows, acts);
        return violations;
    }

    private void play(Line line) {
        switch (line.what()) {
            case "CAME" -> {
                waiting.remove(line.person());
                fits(line, line.people());
                seated.put(line.person(), line.people());
            }
            case "WAITS" -> waiting.put(line.person(), line.people());
            case "MAYBE", "CANNOT", "WITHDREW", "REMOVED" -> leaves(line.person());
            case "GUESTS" -> {
                int party = 1 + line.people();
                if (seated.containsKey(line.person())) {
                    fits(line, party - seated.getOrDefault(line.person(), 0));
                    seated.put(line.person(), party);
                } else {
                    waiting.put(line.person(), party);
                }
            }
            case "SEATS" -> seats = line.people();
            case "MOVED_UP" -> movesUp(line);
            case "PASSED_OVER" -> {
                if (!waiting.containsKey(line.person())) {
                    violations.add("passed over without waiting: " + line);
                }
            }
            default -> violations.add("unknown " + line);
        }
    }

    private void leaves(String person) {
        seated.remove(person);
        waiting.remove(person);
    }

    private int free() {
        return seats - seated.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void fits(Line line, int more) {
        if (more > 0 && more > free()) {
            violations.add("overbooked by " + (more - free()) + ": " + line);
        }
    }

    private void movesUp(Line line) {
        Deque<String> before = new ArrayDeque<>(waiting.keySet());
        while (!before.isEmpty() && !before.peek().equals(line.person())) {
            String passed = before.poll();
            if (waiting.getOrDefault(passed, 0) <= free()) {
                violations.add(passed + " was overtaken: " + line);
            }
        }
        Integer party = waiting.remove(line.person());
        if (party == null) {
            violations.add("moved up without waiting: " + line);
            return;
        }
        fits(line, party);
        seated.put(line.person(), party);
    }

    private void endsIn(List<Row> rows, Counts counts) {
        Map<String, Integer> seatedRows = new LinkedHashMap<>();
        Map<String, Integer> waitingRows = new LinkedHashMap<>();
        int maybe = 0;
        for (Row row : rows) {
            if (row.reply().equals("COMING")) {
                (row.seated() ? seatedRows : waitingRows).put(row.person(), row.party());
            } else if (row.reply().equals("MAYBE")) {
                maybe++;
            }
        }
        if (rows.stream().map(Row::person).distinct().count() != rows.size()) {
            violations.add("somebody has two answers");
        }
        if (!seatedRows.equals(seated)) {
            violations.add("the log seats " + seated + ", the rows " + seatedRows);
        }
        if (!List.copyOf(waitingRows.entrySet()).equals(List.copyOf(waiting.entrySet()))) {
            violations.add("by the log wait " + waiting + ", by the rows " + waitingRows);
        }
        int taken = seatedRows.values().stream().mapToInt(Integer::intValue).sum();
        if (!counts.equals(new Counts(taken, waitingRows.size(), maybe))) {
            violations.add(
                    "the list counts " + counts + ", the rows " + taken + ", " + waitingRows.size() + ", " + maybe);
        }
    }

    private void underfilled() {
        waiting.forEach((person, party) -> {
            if (party <= free()) {
                violations.add("underfilled: " + person + " waits and would fit into " + free());
            }
        });
    }

    /** The last thing a person was told is so; nobody else changes their answer but by a seat that gets free. */
    private void told(SeatAct act, List<Row> rows, List<SeatAct> acts) {
        boolean maySay = act.acknowledged()
                || act.status() == 409
                || (act.status() == 404 && round.host() == SeatRound.Host.PUTS_INTO_TRASH)
                || (act.unanswered() && round.nodesDie());
        if (!maySay) {
            violations.add("failed: " + act);
        }
        boolean last = acts.stream()
                .noneMatch(later ->
                        later.person().equals(act.person()) && later.begun() > act.begun() && !later.refused());
        if (!act.acknowledged() || !last) {
            return;
        }
        String row = rows.stream()
                .filter(each -> each.person().equals(act.person()))
                .map(each -> each.reply().toLowerCase(Locale.ROOT) + (each.party() > 1 ? "+1" : ""))
                .findFirst()
                .orElse("withdraw");
        if (!row.equals(act.act())) {
            violations.add("lost: " + act + ", the row says " + row);
        }
    }

    /** What was refused has left nothing. */
    private void asked(Row row, List<SeatAct> acts) {
        boolean all =
                acts.stream().filter(act -> act.person().equals(row.person())).allMatch(SeatAct::refused);
        if (all && !isThereBefore(row)) {
            violations.add("refused and kept: " + row);
        }
    }

    /** See {@link SeatRace#play}: the first person says maybe before others may ask. */
    private boolean isThereBefore(Row row) {
        return round.host() == SeatRound.Host.EDITS_SEATS && row.person().equals(SeatRace.name(0));
    }

    /** Who had been told to wait before another one asked at all is before that one. */
    private void inOrder(List<Row> rows, List<SeatAct> acts) {
        List<Row> waits = rows.stream()
                .filter(row -> row.reply().equals("COMING") && !row.seated())
                .toList();
        for (int i = 1; i < waits.size(); i++) {
            String later = waits.get(i).person();
            for (Row earlier : waits.subList(0, i)) {
                if (asked(later, acts).stream().mapToLong(SeatAct::ended).max().orElse(0)
                        < asked(earlier.person(), acts).stream()
                                .mapToLong(SeatAct::begun)
                                .min()
                                .orElse(0)) {
                    violations.add(later + " asked before " + earlier.person() + " and waits behind");
                }
            }
        }
    }

    private static List<SeatAct> asked(String person, List<SeatAct> acts) {
        return acts.stream()
                .filter(act -> act.person().equals(person) && act.act().startsWith("coming"))
                .toList();
    }
}
