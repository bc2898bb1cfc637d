package org.delbar.pagefacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes rows of the facts table that {@link PageReader} reads. */
public final class FactsEdit {

    private final StorageEdit edit;
    private final String factsId;

    /** @param factsId the {@code id} parameter of the Page Properties macro that holds the facts */
    public FactsEdit(StorageEdit edit, String factsId) {
        this.edit = edit;
        this.factsId = factsId;
    }

    /**
     * Puts values into their rows. A row that is missing comes behind that of the value before it in the list, the first
     * one behind all rows.
     *
     * @return false when the page has no such table, or one without rows
     */
    public boolean put(List<NewValue> values) {
        List<StoragePlace> rows = table().map(FactsEdit::rows).orElse(List.of());
        if (rows.isEmpty()) {
            return false;
        }
        List<Cells> all = rows.stream().flatMap(row -> cells(row).stream()).toList();
        StoragePlace last = rows.get(rows.size() - 1);
        for (NewValue value : values) {
            Optional<Cells> cells = all.stream()
                    .filter(each -> value.label().isCalled(edit.words(each.label())))
                    .findFirst();
            if (cells.isPresent()) {
                edit.fill(cells.get().value(), value.storage());
                last = cells.get().row();
            } else {
                edit.behind(
                        last,
                        "<tr><th>" + StorageMarkup.escaped(value.name()) + "</th><td>" + value.storage()
                                + "</td></tr>");
            }
        }
        return true;
    }

    private Optional<StoragePlace> table() {
        return details(edit.root())
                .filter(this::isOurs)
                .findFirst()
                .flatMap(macro ->
                        macro.all().filter(each -> each.name().equals("table")).findFirst());
    }

    private static Stream<StoragePlace> details(StoragePlace place) {
        return place.children().stream().flatMap(child -> child.isMacro("details") ? Stream.of(child) : details(child));
    }

    private boolean isOurs(StoragePlace macro) {
        return macro.children().stream()
                .anyMatch(child -> child.name().equals("ac:parameter")
                        && child.attribute("ac:name").equals("id")
                        && edit.words(child).equals(factsId));
    }

    /** Of the table itself, not of tables in its cells. */
    public static List<StoragePlace> rows(StoragePlace table) {
        return table.children().stream()
                .flatMap(child -> child.name().equals("tr") ? Stream.of(child) : bodyRows(child))
                .toList();
    }

    private static Stream<StoragePlace> bodyRows(StoragePlace part) {
        return part.children().stream().filter(child -> child.name().equals("tr"));
    }

    /** A row may hold several labels, each with its value beside it. */
    private static List<Cells> cells(StoragePlace row) {
        List<Cells> cells = new ArrayList<>();
        Optional<StoragePlace> label = Optional.empty();
        for (StoragePlace cell : row.children()) {
            if (cell.name().equals("th")) {
                label = Optional.of(cell);
            } else if (cell.name().equals("td") && label.isPresent()) {
                cells.add(new Cells(row, label.get(), cell));
                label = Optional.empty();
            }
        }
        return cells;
    }

    /**
     * What a row is to say.
     *
     * @param name of the row where it has to be added
     */
    public record NewValue(FactLabel label, String name, String storage) {}

    private record Cells(StoragePlace row, StoragePlace label, StoragePlace value) {}
}
