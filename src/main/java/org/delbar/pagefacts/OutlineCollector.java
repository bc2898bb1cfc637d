package org.delbar.pagefacts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Picks tables and macros out of a stream of storage format. */
final class OutlineCollector {

    private static final Set<String> SILENT = Set.of("ac:parameter", "ac:placeholder");
    private static final Set<String> APART = Set.of("p", "br", "li", "div", "td", "th");

    private final List<PageOutline.Table> tables = new ArrayList<>();
    private final List<String> macros = new ArrayList<>();
    private final Deque<Boolean> inDetails = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private List<List<String>> rows = new ArrayList<>();
    private int details;
    private int silent;
    private int tableDepth;

    void start(XMLStreamReader reader) {
        String name = PageReader.name(reader);
        if (name.equals("ac:structured-macro")) {
            String macro = PageReader.attribute(reader, "name");
            macros.add(macro);
            inDetails.push(macro.equals("details"));
            details += macro.equals("details") ? 1 : 0;
        } else if (SILENT.contains(name)) {
            silent++;
        } else if (details == 0) {
            startInTable(name);
        }
    }

    private void startInTable(String name) {
        if (name.equals("table")) {
            tableDepth++;
        } else if (tableDepth == 1 && name.equals("tr")) {
            rows.add(new ArrayList<>());
        } else if (tableDepth == 1 && (name.equals("th") || name.equals("td"))) {
            text.setLength(0);
        } else if (APART.contains(name)) {
            text.append(' ');
        }
    }

    void text(String characters) {
        if (silent == 0 && tableDepth > 0) {
            text.append(characters);
        }
    }

    void end(String name) {
        if (name.equals("ac:structured-macro")) {
            details -= Boolean.TRUE.equals(inDetails.poll()) ? 1 : 0;
        } else if (SILENT.contains(name)) {
            silent--;
        } else if (details == 0 && tableDepth > 0) {
            endInTable(name);
        }
    }

    private void endInTable(String name) {
        if (name.equals("table")) {
            tableDepth--;
            if (tableDepth == 0) {
                tables.add(new PageOutline.Table(rows));
                rows = new ArrayList<>();
            }
        } else if (tableDepth == 1 && !rows.isEmpty() && (name.equals("th") || name.equals("td"))) {
            rows.get(rows.size() - 1)
                    .add(text.toString().replace('\u00a0', ' ').strip().replaceAll("\\s+", " "));
        }
    }

    PageOutline outline() {
        return new PageOutline(tables, macros);
    }
}
