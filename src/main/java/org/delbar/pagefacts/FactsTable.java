package org.delbar.pagefacts;

import java.util.List;
import java.util.Optional;

/**
 * The facts of one page as they stand in it: rows of the first table in the first Page Properties macro of an id. A row
 * is a header cell with the label and the cell beside it.
 *
 * @param rows in page order
 * @param furtherTables how many more macros of the same id the page has; they are not read
 */
public record FactsTable(List<Row> rows, int furtherTables) {

    public record Row(String label, FactValue value) {}

    public FactsTable {
        rows = List.copyOf(rows);
    }

    /** The first row that is called so, in any of the names a label has. */
    public Optional<FactValue> value(FactLabel label) {
        return rows.stream()
                .filter(row -> label.isCalled(row.label()))
                .map(Row::value)
                .findFirst();
    }
}
