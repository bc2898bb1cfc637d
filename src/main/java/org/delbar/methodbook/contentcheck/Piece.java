package org.delbar.methodbook.contentcheck;

import java.util.ArrayList;
import java.util.List;
import org.delbar.pagefacts.StorageTree;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A finding with the nodes of the page that it is made of. */
final class Piece {

    private static final int LONGEST_TEXT = 300;

    private final FindingKind kind;
    private final Element block;
    private final Spot spot;
    private final List<Node> nodes;

    /** @param block the paragraph, item, cell or heading it stands in */
    Piece(FindingKind kind, Element block, Spot spot, List<Node> nodes) {
        this.kind = kind;
        this.block = block;
        this.spot = spot;
        this.nodes = List.copyOf(nodes);
    }

    FindingKind kind() {
        return kind;
    }

    Element block() {
        return block;
    }

    Spot spot() {
        return spot;
    }

    List<Node> nodes() {
        return nodes;
    }

    /** As a reader sees it. */
    String text() {
        return text("");
    }

    /** The same, with a sign where something else stands between its words. */
    String excerpt() {
        return text(" … ");
    }

    private String text(String gap) {
        List<String> parts = new ArrayList<>();
        int length = 0;
        Node last = nodes.get(0);
        for (Node node : nodes) {
            String part = apart(last, node) ? gap + shown(node) : shown(node);
            last = node;
            parts.add(part);
            length += part.length();
            if (length > LONGEST_TEXT) {
                break;
            }
        }
        String text = String.join("", parts).strip().replaceAll("\\s+", " ");
        return text.length() <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT / 2)) + "…";
    }

    /** Whether something else stands between them in the same line. */
    private static boolean apart(Node last, Node node) {
        return last != node && last.getParentNode() == node.getParentNode() && last.getNextSibling() != node;
    }

    static String shown(Node node) {
        if (!(node instanceof Element element)) {
            return node.getNodeValue();
        }
        return switch (element.getTagName()) {
            case "time" -> element.getAttribute("datetime");
            case "ac:emoticon" -> "";
            case "ac:task-status" -> "✓";
            case Markup.MACRO -> words(element);
            default -> {
                String text = StorageTree.text(element);
                yield text.isEmpty() ? named(element) : text;
            }
        };
    }

    /** The words that a macro was given, else its body, else its name. */
    private static String words(Element macro) {
        String name = macro.getAttribute("ac:name");
        List<String> words = new ArrayList<>();
        for (Element child : Markup.elements(macro)) {
            String text = StorageTree.text(child);
            if (!child.getTagName().equals("ac:parameter") || !NativeMacros.isShape(name, text)) {
                words.add(text);
            }
        }
        String all = String.join(" ", words).strip();
        return all.isEmpty() ? name : all;
    }

    /** What an element without words refers to. */
    private static String named(Element element) {
        for (String attribute : List.of(
                "ri:content-title",
                "ri:filename",
                "ri:value",
                "ri:userkey",
                "ri:username",
                "ri:space-key",
                "ac:anchor",
                "ac:name")) {
            String value = attribute(element, attribute);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static String attribute(Element element, String name) {
        if (element.hasAttribute(name)) {
            return element.getAttribute(name);
        }
        for (Node child : StorageTree.children(element)) {
            if (child instanceof Element inner) {
                String value = attribute(inner, name);
                if (!value.isEmpty()) {
                    return value;
                }
            }
        }
        return "";
    }
}
