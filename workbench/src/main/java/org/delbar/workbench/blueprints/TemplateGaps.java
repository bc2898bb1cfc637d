package org.delbar.workbench.blueprints;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.delbar.workbench.content.Storage;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Fills {@code at:var} and {@code at:i18n}; a variable without a value leaves nothing behind. */
final class TemplateGaps {

    private final Map<String, Object> values;
    private final UnaryOperator<String> texts;

    TemplateGaps(Map<String, Object> values, UnaryOperator<String> texts) {
        this.values = values;
        this.texts = texts;
    }

    /** @throws Storage.Broken the template or a raw value is not well-formed */
    String fill(String template) {
        Element root = Storage.parse(template);
        fill(root);
        return Storage.write(root);
    }

    private void fill(Element parent) {
        Node each = parent.getFirstChild();
        while (each != null) {
            Node next = each.getNextSibling();
            if (each instanceof Element element) {
                switch (element.getNodeName()) {
                    case "at:var" -> variable(element);
                    case "at:i18n" -> replace(element, texts.apply(element.getAttribute("at:key")));
                    case "at:declarations" -> parent.removeChild(element);
                    default -> fill(element);
                }
            }
            each = next;
        }
    }

    private void variable(Element gap) {
        Object value = values.get(gap.getAttribute("at:name"));
        String text = value == null ? "" : value.toString();
        if (isRaw(gap)) {
            insert(Storage.parse(text), gap);
        } else {
            replace(gap, text);
        }
    }

    private static void insert(Element fragment, Element gap) {
        Node parent = gap.getParentNode();
        for (Node each = fragment.getFirstChild(); each != null; each = each.getNextSibling()) {
            parent.insertBefore(gap.getOwnerDocument().importNode(each, true), gap);
        }
        parent.removeChild(gap);
    }

    private static void replace(Element gap, String text) {
        gap.getParentNode().replaceChild(gap.getOwnerDocument().createTextNode(text), gap);
    }

    /** Atlassian's own examples also write {@code at:rawXhtml}. */
    private static boolean isRaw(Element gap) {
        NamedNodeMap attributes = gap.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName().toLowerCase(Locale.ROOT);
            if (name.equals("at:rawxhtml") && attributes.item(i).getNodeValue().equalsIgnoreCase("true")) {
                return true;
            }
        }
        return false;
    }
}
