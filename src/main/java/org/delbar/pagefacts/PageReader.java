package org.delbar.pagefacts;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads facts, tasks and text in one pass over the storage format. */
public final class PageReader {

    private PageReader() {}

    /**
     * Reads the body of a page.
     *
     * @param factsId the {@code id} parameter of the Page Properties macro that holds the facts
     * @throws Unreadable when the body is not well-formed storage format
     */
    public static PageRecord read(String storage, String factsId) throws Unreadable {
        FactsCollector facts = new FactsCollector(factsId);
        TasksCollector tasks = new TasksCollector();
        TextCollector text = new TextCollector();
        try {
            XMLStreamReader reader = StorageText.open(storage);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        facts.start(reader);
                        tasks.start(reader);
                        text.start(reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        facts.end(name(reader));
                        tasks.end(name(reader));
                        text.end(name(reader));
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        facts.text(reader.getText());
                        tasks.text(reader.getText());
                        text.text(reader.getText());
                    }
                    default -> {
                        // comments and processing instructions say nothing
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new Unreadable(e);
        }
        return new PageRecord(facts.table(), tasks.tasks(), text.text());
    }

    /** The element's name with the prefix that storage format uses, as {@code ac:task}. */
    static String name(XMLStreamReader reader) {
        return Optional.ofNullable(reader.getPrefix())
                .filter(prefix -> !prefix.isEmpty())
                .map(prefix -> prefix + ":" + reader.getLocalName())
                .orElseGet(reader::getLocalName);
    }

    /** An attribute by its local name, whatever its prefix; empty when absent. */
    static String attribute(XMLStreamReader reader, String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The body is not well-formed storage format. */
    public static final class Unreadable extends Exception {
        Unreadable(XMLStreamException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
