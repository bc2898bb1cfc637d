package org.delbar.spaces.screen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.delbar.words.Refusal;

/** Buttons of the list of sources. They change the form and save nothing. */
final class SourceMoves {

    static final int MOST = 12;

    private final Map<String, String> fields;
    private final List<SourceFields> rows;
    private final Predicate<String> mayBeUsed;
    private final Predicate<String> shipped;

    SourceMoves(Map<String, String> fields, Predicate<String> mayBeUsed, Predicate<String> shipped) {
        this.fields = new HashMap<>(fields);
        this.rows = new ArrayList<>(SourceFields.in(fields));
        this.mayBeUsed = mayBeUsed;
        this.shipped = shipped;
    }

    /** @param button {@code up-2}, {@code down-2}, {@code remove-2} or {@code add}; any other changes nothing */
    Moved press(String button) {
        String verb = button.replaceFirst("-.*", "");
        int number = number(button);
        Optional<Refusal> said = switch (verb) {
            case "up" -> swap(number - 1, number);
            case "down" -> swap(number, number + 1);
            case "add" -> add();
            case "remove" -> remove(number);
            default -> Optional.empty();
        };
        SourceFields.replace(fields, rows);
        return new Moved(fields, said);
    }

    private static int number(String button) {
        String number = button.replaceFirst("^[a-z]+-", "");
        return number.matches("\\d{1,2}") ? Integer.parseInt(number) : 0;
    }

    private Optional<Refusal> swap(int one, int other) {
        if (one >= 1 && other <= rows.size()) {
            Collections.swap(rows, one - 1, other - 1);
        }
        return Optional.empty();
    }

    private Optional<Refusal> add() {
        if (rows.size() >= MOST) {
            return Optional.of(Refusal.of("sources", "delbar.spaces.settings.refused.too-many-sources", MOST));
        }
        rows.add(SourceFields.NEW);
        return Optional.empty();
    }

    private Optional<Refusal> remove(int number) {
        if (number < 1
                || number > rows.size()
                || shipped.test(rows.get(number - 1).key())) {
            return Optional.empty();
        }
        SourceFields row = rows.get(number - 1);
        if (!row.key().isEmpty() && mayBeUsed.test(row.key())) {
            rows.set(number - 1, row.asHidden());
            return Optional.of(Refusal.of(SourceFields.field(number, "key"), "delbar.spaces.settings.hidden-instead"));
        }
        rows.remove(number - 1);
        fields.merge(SettingsFields.REMOVED, row.key(), (one, other) -> one + "," + other);
        return Optional.empty();
    }

    /** @param said what the person should know, at its field */
    record Moved(Map<String, String> fields, Optional<Refusal> said) {}
}
