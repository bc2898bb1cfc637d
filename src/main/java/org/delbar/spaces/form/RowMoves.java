package org.delbar.spaces.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.delbar.words.Refusal;

/**
 * Buttons of a list of rows. They change the form and save nothing.
 *
 * @param <R> one row as it was typed
 */
public final class RowMoves<R> {

    private static final Pattern MOVE = Pattern.compile("(up|down|remove)-(\\d{1,3})");
    private static final String ADD = "add";

    private final List<R> rows;
    private final R fresh;
    private final Optional<Refusal> full;
    private final Removing<R> removing;

    /**
     * The rows before a button is pressed.
     *
     * @param fresh a row that is added
     * @param full why no more can be added, if so
     */
    public RowMoves(List<R> rows, R fresh, Optional<Refusal> full, Removing<R> removing) {
        this.rows = new ArrayList<>(rows);
        this.fresh = fresh;
        this.full = full;
        this.removing = removing;
    }

    /** @param button {@code up-2}, {@code down-2}, {@code remove-2} or {@code add}; any other changes nothing */
    public Moved<R> press(String button) {
        Matcher move = MOVE.matcher(button);
        Optional<Refusal> said = Optional.empty();
        if (button.equals(ADD)) {
            said = add();
        } else if (move.matches()) {
            int number = Integer.parseInt(move.group(2));
            switch (move.group(1)) {
                case "up" -> swap(number - 1, number);
                case "down" -> swap(number, number + 1);
                default -> said = remove(number);
            }
        }
        return new Moved<>(List.copyOf(rows), said);
    }

    private void swap(int one, int other) {
        if (one >= 1 && other <= rows.size()) {
            Collections.swap(rows, one - 1, other - 1);
        }
    }

    private Optional<Refusal> add() {
        if (full.isEmpty()) {
            rows.add(fresh);
        }
        return full;
    }

    private Optional<Refusal> remove(int number) {
        if (number < 1 || number > rows.size()) {
            return Optional.empty();
        }
        Optional<Kept<R>> kept = removing.instead(number, rows.get(number - 1));
        kept.ifPresentOrElse(row -> rows.set(number - 1, row.row()), () -> rows.remove(number - 1));
        return kept.flatMap(Kept::said);
    }

    /** Whether a row may go. */
    @FunctionalInterface
    public interface Removing<R> {

        /** What stays in the place of the row; empty lets it go. */
        Optional<Kept<R>> instead(int number, R row);
    }

    /** @param said what the person should know, at its field */
    public record Kept<R>(R row, Optional<Refusal> said) {}

    /** @param said what the person should know, at its field */
    public record Moved<R>(List<R> rows, Optional<Refusal> said) {}

    /** A row that was moved keeps the person with it; at the end of the list its other button does. */
    public static String focus(int number, int rows, String pressed) {
        if (pressed.equals("up-" + (number + 1))) {
            return number == 1 ? "down" : "up";
        }
        if (pressed.equals("down-" + (number - 1))) {
            return number == rows ? "up" : "down";
        }
        return "";
    }
}
