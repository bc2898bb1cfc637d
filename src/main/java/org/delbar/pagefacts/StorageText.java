package org.delbar.pagefacts;

import java.io.StringReader;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens storage format, which is XML without a root, without namespace declarations and with HTML's named entities. */
final class StorageText {

    private static final String OPENING = "<storage xmlns:ac=\"urn:ac\" xmlns:ri=\"urn:ri\" xmlns:at=\"urn:at\">";
    private static final Map<String, String> XML_ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");

    private StorageText() {}

    /** Document types are refused and nothing outside the text is ever read. */
    static XMLStreamReader open(String storage) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new StringReader(OPENING + withoutHtmlEntities(storage) + "</storage>"));
    }

    /** A named entity becomes the character, or a space for the rare ones: facts are read, never written back. */
    private static String withoutHtmlEntities(String storage) {
        if (storage.indexOf('&') < 0) {
            return storage;
        }
        StringBuilder plain = new StringBuilder(storage.length());
        int from = 0;
        for (int start = storage.indexOf('&'); start >= 0; start = storage.indexOf('&', start + 1)) {
            int end = start + 1;
            while (end < storage.length() && Character.isLetterOrDigit(storage.charAt(end)) && end - start < 12) {
                end++;
            }
            boolean named = end > start + 1 && end < storage.length() && storage.charAt(end) == ';';
            if (!named) {
                continue;
            }
            String name = storage.substring(start + 1, end);
            if (!XML_ENTITIES.containsKey(name)) {
                plain.append(storage, from, start).append(HtmlEntities.character(name));
                from = end + 1;
            }
        }
        return plain.append(storage, from, storage.length()).toString();
    }
}
