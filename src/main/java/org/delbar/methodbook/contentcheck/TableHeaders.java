package org.delbar.methodbook.contentcheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.delbar.pagefacts.StorageTree;
import org.w3c.dom.Element;

/** Tells what the cells of a table are for: the words of the header of their column, else of their row. */
final class TableHeaders {

    private final IdentityHashMap<Element, String> columns = new IdentityHashMap<>();
    private boolean any;

    TableHeaders(Element table) {
        Map<Integer, String> above = new HashMap<>();
        for (Element row : rows(table)) {
            row(row, above);
        }
    }

    private void row(Element row, Map<Integer, String> above) {
        int column = 0;
        String beside = "";
        List<Element> cells = Markup.elements(row);
        boolean headersOnly = cells.stream().allMatch(cell -> cell.getTagName().equals("th"));
        for (Element cell : cells) {
            if (cell.getTagName().equals("th")) {
                any = true;
                String words = StorageTree.text(cell);
                if (headersOnly) {
                    above.put(column, words);
                } else {
                    beside = words;
                }
            } else {
                columns.put(cell, above.getOrDefault(column, beside));
            }
            column += span(cell);
        }
    }

    private static int span(Element cell) {
        String span = cell.getAttribute("colspan");
        return span.matches("[1-9]\\d{0,2}") ? Integer.parseInt(span) : 1;
    }

    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : Markup.elements(table)) {
            switch (child.getTagName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" ->
                    Markup.elements(child).stream()
                            .filter(each -> each.getTagName().equals("tr"))
                            .forEach(rows::add);
                default -> {
                    // columns and captions hold no cells
                }
            }
        }
        return rows;
    }

    boolean any() {
        return any;
    }

    String of(Element cell) {
        return columns.getOrDefault(cell, "");
    }
}
