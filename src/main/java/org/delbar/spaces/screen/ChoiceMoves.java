package org.delbar.spaces.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.delbar.spaces.form.RowMoves;
import org.delbar.spaces.form.RowMoves.Kept;
import org.delbar.spaces.settings.SettableList;
import org.delbar.words.Refusal;

/** Buttons of a list of choices. They change the form and save nothing. */
final class ChoiceMoves {

    private final SettableList list;
    private final Map<String, String> fields;
    private final Predicate<String> mayBeUsed;

    /** @param mayBeUsed whether a page may name the choice of this key */
    ChoiceMoves(SettableList list, Map<String, String> fields, Predicate<String> mayBeUsed) {
        this.list = list;
        this.fields = new HashMap<>(fields);
        this.mayBeUsed = mayBeUsed;
    }

    /** @param button {@code up-2}, {@code down-2}, {@code remove-2} or {@code add}; any other changes nothing */
    Moved press(String button) {
        List<ChoiceFields> rows = ChoiceFields.in(fields, list);
        Optional<Refusal> full = rows.size() < list.most() ? Optional.empty() : Optional.of(ChoicesForm.tooMany(list));
        RowMoves.Moved<ChoiceFields> moved = new RowMoves<>(rows, ChoiceFields.NEW, full, this::instead).press(button);
        ChoiceFields.replace(fields, list, moved.rows());
        return new Moved(Map.copyOf(fields), moved.said());
    }

    private Optional<Kept<ChoiceFields>> instead(int number, ChoiceFields row) {
        if (list.shipped().stream().anyMatch(shipped -> shipped.key().equals(row.key()))) {
            return Optional.of(new Kept<>(row, Optional.empty()));
        }
        if (!row.key().isEmpty() && mayBeUsed.test(row.key())) {
            Refusal said = Refusal.of(ChoiceFields.field(list, number, "key"), "delbar.spaces.settings.hidden-instead");
            return Optional.of(new Kept<>(row.asHidden(), Optional.of(said)));
        }
        fields.merge(SettingsFields.removed(list), row.key(), (one, other) -> one + "," + other);
        return Optional.empty();
    }

    /** @param said what the person should know, at its field */
    record Moved(Map<String, String> fields, Optional<Refusal> said) {}
}
