package org.delbar.pagefacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** Picks the facts table out of a stream of storage format. */
final class FactsCollector {

    private static final String MACRO = "ac:structured-macro";

    private final String factsId;
    private final List<FactsTable.Row> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> people = new ArrayList<>();
    private final List<String> dates = new ArrayList<>();
    private final List<LinkedPage> pages = new ArrayList<>();

    private int macroDepth;
    /** Depth of the Page Properties macro we are in, 0 outside. */
    private int detailsAt;

    private boolean ours;
    private boolean idParameter;
    private int tableDepth;
    private boolean tableDone;
    private int found;
    private boolean inCell;
    /** Instructions that only the editor shows; they are no answer. */
    private boolean inPlaceholder;

    private String label = "";

    FactsCollector(String factsId) {
        this.factsId = factsId;
    }

    void start(XMLStreamReader reader) {
        String name = PageReader.name(reader);
        if (name.equals(MACRO)) {
            macroDepth++;
            if (detailsAt == 0 && PageReader.attribute(reader, "name").equals("details")) {
                detailsAt = macroDepth;
                ours = false;
                tableDone = false;
            }
        } else if (detailsAt == macroDepth
                && detailsAt > 0
                && name.equals("ac:parameter")
                && PageReader.attribute(reader, "name").equals("id")) {
            idParameter = true;
            text.setLength(0);
        } else if (reading()) {
            startInTable(name, reader);
        }
    }

    private void startInTable(String name, XMLStreamReader reader) {
        switch (name) {
            case "table" -> tableDepth++;
            case "tr" -> {
                if (tableDepth == 1) {
                    label = "";
                }
            }
            case "th", "td" -> {
                if (tableDepth == 1) {
                    inCell = true;
                    text.setLength(0);
                    people.clear();
                    dates.clear();
                    pages.clear();
                }
            }
            case "ac:placeholder" -> inPlaceholder = true;
            case "ri:user" -> people.add(PageReader.attribute(reader, "userkey"));
            case "ri:page" ->
                pages.add(new LinkedPage(
                        PageReader.attribute(reader, "space-key"), PageReader.attribute(reader, "content-title")));
            case "time" -> dates.add(PageReader.attribute(reader, "datetime"));
            case "p", "br", "li", "div" -> text.append(' ');
            default -> {
                // formatting does not change what a cell says
            }
        }
    }

    void text(String characters) {
        if (idParameter || (inCell && !inPlaceholder)) {
            text.append(characters);
        }
    }

    void end(String name) {
        if (idParameter && name.equals("ac:parameter")) {
            idParameter = false;
            ours = text.toString().strip().equals(factsId);
            if (ours) {
                found++;
            }
        } else if (name.equals(MACRO)) {
            if (macroDepth == detailsAt) {
                detailsAt = 0;
                ours = false;
            }
            macroDepth--;
        } else if (reading()) {
            endInTable(name);
        }
    }

    private void endInTable(String name) {
        if (name.equals("ac:placeholder")) {
            inPlaceholder = false;
        } else if (name.equals("table")) {
            tableDepth--;
            tableDone = tableDone || tableDepth == 0;
        } else if (tableDepth == 1 && name.equals("th")) {
            label = folded();
            inCell = false;
        } else if (tableDepth == 1 && name.equals("td")) {
            if (!label.isEmpty()) {
                rows.add(new FactsTable.Row(label, new FactValue(folded(), people, dates, pages)));
                label = "";
            }
            inCell = false;
        }
    }

    /** In the first table of the first macro of our id. */
    private boolean reading() {
        return ours && found == 1 && !tableDone;
    }

    private String folded() {
        return text.toString().replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    }

    Optional<FactsTable> table() {
        return found == 0 ? Optional.empty() : Optional.of(new FactsTable(rows, found - 1));
    }
}
