package org.delbar.workbench.search.macros;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.content.Storage;
import org.w3c.dom.Element;

/** The tables in the page properties of a page: headings in the first column, or in the first row. */
final class Details {

    private Details() {}

    /**
     * What stands at each heading, as storage format; a row for each macro.
     *
     * @param id only those with this id; empty for all
     */
    static List<Map<String, String>> of(String storage, String id) {
        List<Map<String, String>> rows = new ArrayList<>();
        try {
            Element root = Storage.parse(storage);
            for (Element macro : Storage.all(root, "ac:structured-macro")) {
                if (macro.getAttribute("ac:name").equals("details") && (id.isEmpty() || id.equals(idOf(macro)))) {
                    rows.add(table(macro));
                }
            }
        } catch (Storage.Broken unreadable) {
            return List.of();
        }
        rows.removeIf(Map::isEmpty);
        return rows;
    }

    private static String idOf(Element macro) {
        return Storage.elements(macro, "ac:parameter").stream()
                .filter(each -> each.getAttribute("ac:name").equals("id"))
                .map(each -> each.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> table(Element macro) {
        List<List<Element>> rows = new ArrayList<>();
        for (Element row : Storage.all(macro, "tr")) {
            List<Element> cells = new ArrayList<>(Storage.elements(row, "th"));
            cells.addAll(Storage.elements(row, "td"));
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return headingsOnTop(rows) ? columns(rows) : lines(rows);
    }

    private static boolean headingsOnTop(List<List<Element>> rows) {
        return rows.size() > 1
                && rows.get(0).size() > 1
                && rows.get(0).stream().allMatch(cell -> cell.getNodeName().equals("th"));
    }

    private static Map<String, String> columns(List<List<Element>> rows) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < rows.get(0).size() && i < rows.get(1).size(); i++) {
            put(values, rows.get(0).get(i), rows.get(1).get(i));
        }
        return values;
    }

    private static Map<String, String> lines(List<List<Element>> rows) {
        Map<String, String> values = new LinkedHashMap<>();
        rows.stream().filter(cells -> cells.size() > 1).forEach(cells -> put(values, cells.get(0), cells.get(1)));
        return values;
    }

    private static void put(Map<String, String> values, Element heading, Element value) {
        String name = heading.getTextContent().replace('\u00a0', ' ').strip();
        if (!name.isEmpty()) {
            values.putIfAbsent(name, Storage.write(value));
        }
    }
}
