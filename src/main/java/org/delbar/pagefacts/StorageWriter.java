package org.delbar.pagefacts;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes a document tree as storage format again, letter for letter where nothing was changed. */
final class StorageWriter {

    private static final Set<String> OF_XML = Set.of("lt", "gt", "amp", "quot", "apos");
    private static final Pattern ENTITY = Pattern.compile("&([A-Za-z][A-Za-z0-9]{1,30});");
    private static final Pattern HIDDEN = Pattern.compile("\uE000(!|[A-Za-z0-9]{2,31})\uE001");
    private static final String OPENING = "\uE000";
    private static final String OPENING_AS_TYPED = "\uE000!\uE001";

    private StorageWriter() {}

    /** HTML's named entities are unknown to XML parsers; private characters stand in for them until they are written. */
    static String hidingEntities(String storage) {
        return ENTITY.matcher(asTyped(storage))
                .replaceAll(entity ->
                        OF_XML.contains(entity.group(1)) ? entity.group() : "\uE000" + entity.group(1) + "\uE001");
    }

    /** Somebody may have typed one of the private characters: it must come out as it went in. */
    static String asTyped(String text) {
        return text.replace(OPENING, OPENING_AS_TYPED);
    }

    /** Text of a tree as a reader sees it: characters instead of what stands in for their names. */
    static String readable(String text) {
        return HIDDEN.matcher(text)
                .replaceAll(hidden -> Matcher.quoteReplacement(
                        hidden.group(1).equals("!") ? OPENING : HtmlEntities.character(hidden.group(1))));
    }

    static String content(Element root) {
        StringBuilder written = new StringBuilder();
        for (Node each = root.getFirstChild(); each != null; each = each.getNextSibling()) {
            write(each, written);
        }
        return HIDDEN.matcher(written)
                .replaceAll(hidden -> hidden.group(1).equals("!") ? OPENING : "&" + hidden.group(1) + ";");
    }

    private static void write(Node node, StringBuilder written) {
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> element(node, written);
            case Node.TEXT_NODE -> written.append(StorageMarkup.escaped(node.getNodeValue()));
            case Node.CDATA_SECTION_NODE ->
                written.append("<![CDATA[").append(node.getNodeValue()).append("]]>");
            default -> {
                // comments and processing instructions say nothing on a page
            }
        }
    }

    private static void element(Node element, StringBuilder written) {
        written.append('<').append(element.getNodeName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            written.append(' ')
                    .append(attributes.item(i).getNodeName())
                    .append("=\"")
                    .append(StorageMarkup.escaped(attributes.item(i).getNodeValue()))
                    .append('"');
        }
        if (element.getFirstChild() == null) {
            written.append(" />");
            return;
        }
        written.append('>');
        for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
            write(each, written);
        }
        written.append("</").append(element.getNodeName()).append('>');
    }
}
