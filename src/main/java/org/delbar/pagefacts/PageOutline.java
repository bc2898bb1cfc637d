package org.delbar.pagefacts;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What stands on a page outside its facts: tables and macros.
 *
 * @param tables outside Page Properties macros, in page order; a table within a table belongs to the outer one's cell
 * @param macros names of all macros, in page order
 */
public record PageOutline(List<Table> tables, List<String> macros) {

    public PageOutline {
        tables = List.copyOf(tables);
        macros = List.copyOf(macros);
    }

    /** Rows of cells as a reader sees them: white space folded, instructions left out. */
    public record Table(List<List<String>> rows) {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** @throws PageReader.Unreadable when the body is not well-formed storage format */
    public static PageOutline read(String storage) throws PageReader.Unreadable {
        OutlineCollector collector = new OutlineCollector();
        try {
            XMLStreamReader reader = StorageText.open(storage);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> collector.start(reader);
                    case XMLStreamConstants.END_ELEMENT -> collector.end(PageReader.name(reader));
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        collector.text(reader.getText());
                    default -> {
                        // comments and processing instructions say nothing
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new PageReader.Unreadable(e);
        }
        return collector.outline();
    }
}
