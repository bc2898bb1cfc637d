package org.delbar.methodbook.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.delbar.methodbook.Minutes;
import org.delbar.pagefacts.PageOutline;
import org.delbar.words.PlainName;

/**
 * How long the steps of a method take together, as far as its table of steps says: the first table with a column that is
 * called min.
 *
 * @param least the sum when every step takes the least it may
 */
record StepMinutes(int least, int most) {

    private static final List<String> COLUMN = List.of("min", "min.", "minutes", "minuter", "minutter");

    /** Empty without such a table, without a number in it, or with something in it that is not understood. */
    static Optional<StepMinutes> of(PageOutline page) {
        for (PageOutline.Table table : page.tables()) {
            int column = table.rows().isEmpty() ? -1 : column(table.rows().get(0));
            if (column >= 0) {
                return sum(table.rows().subList(1, table.rows().size()), column);
            }
        }
        return Optional.empty();
    }

    /** Whether nobody could keep to the time that the method says it takes. */
    boolean missesAll(Minutes time) {
        return most < time.from() || least > time.to();
    }

    String written() {
        return least == most ? least + "" : least + "\u2013" + most;
    }

    private static int column(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            if (COLUMN.contains(PlainName.of(header.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<StepMinutes> sum(List<List<String>> rows, int column) {
        List<Minutes> steps = new ArrayList<>();
        for (List<String> row : rows) {
            String text = row.size() > column ? row.get(column) : "";
            if (!text.isEmpty() && !text.equals("0")) {
                Optional<Minutes> step = Minutes.read(text);
                if (step.isEmpty()) {
                    return Optional.empty();
                }
                steps.add(step.get());
            }
        }
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new StepMinutes(
                        steps.stream().mapToInt(Minutes::from).sum(),
                        steps.stream().mapToInt(Minutes::to).sum()));
    }
}
