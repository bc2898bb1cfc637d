package org.delbar.workbench.search;

import java.util.Set;
import java.util.TreeSet;
import org.delbar.workbench.content.Storage;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** The words of a page without its markup. Parameters of macros are settings, not words. */
final class PageText {

    private static final Set<String> WITHIN_WORDS = Set.of(
            "a",
            "abbr",
            "b",
            "big",
            "code",
            "del",
            "em",
            "font",
            "i",
            "ins",
            "mark",
            "s",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "tt",
            "u",
            "ac:link",
            "ac:link-body",
            "ac:plain-text-link-body",
            "ac:inline-comment-marker");
    private static final Set<String> NOT_SHOWN = Set.of(
            "ac:parameter", "ac:default-parameter", "ac:task-id", "ac:task-status", "ac:task-uuid", "ac:placeholder");

    private PageText() {}

    /** Blanks where blocks meet; nothing of storage that is not well-formed, because such a page shows nothing. */
    static String of(String storage) {
        StringBuilder out = new StringBuilder();
        try {
            inside(Storage.parse(storage), out);
        } catch (Storage.Broken unreadable) {
            return "";
        }
        return out.toString().replaceAll("\\s+", " ").strip();
    }

    /** The names of the macros that a page uses. */
    static Set<String> macros(String storage) {
        Set<String> names = new TreeSet<>();
        try {
            Element root = Storage.parse(storage);
            for (String element : new String[] {"ac:structured-macro", "ac:macro"}) {
                Storage.all(root, element).forEach(each -> names.add(each.getAttribute("ac:name")));
            }
        } catch (Storage.Broken unreadable) {
            return Set.of();
        }
        return names;
    }

    private static void inside(Node parent, StringBuilder out) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node each = children.item(i);
            if (each instanceof Text text) {
                out.append(text.getData());
            } else if (each instanceof Element element && !NOT_SHOWN.contains(element.getNodeName())) {
                element(element, out);
            }
        }
    }

    private static void element(Element element, StringBuilder out) {
        boolean block = !WITHIN_WORDS.contains(element.getNodeName());
        if (block) {
            out.append(' ');
        }
        if (element.getNodeName().equals("ac:link") && element.getTextContent().isBlank()) {
            Storage.elements(element, "ri:page").forEach(page -> out.append(page.getAttribute("ri:content-title")));
        }
        inside(element, out);
        if (block) {
            out.append(' ');
        }
    }
}
