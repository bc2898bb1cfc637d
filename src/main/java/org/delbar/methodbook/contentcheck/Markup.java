package org.delbar.methodbook.contentcheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.pagefacts.StorageTree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Storage format read for checking: small enough, flat enough, and with characters instead of their names. */
final class Markup {

    /** In characters. A page of Confluence with some thousand rows has about one million. */
    static final int LARGEST = 8_000_000;
    /** Elements within elements; what people write has some dozens at most. */
    static final int DEEPEST = 200;

    static final String MACRO = "ac:structured-macro";

    /** Elements of their own line that are the shape of a page: they stay in a method, whatever is decided. */
    static final Set<String> SHAPES = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "colgroup",
            "col",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "div",
            "blockquote",
            "pre",
            "hr",
            "ac:layout",
            "ac:layout-section",
            "ac:layout-cell",
            "ac:rich-text-body",
            "ac:task-list",
            "ac:task",
            "ac:task-body");

    private static final Set<String> BLOCKS =
            with(SHAPES, "section", "article", "address", "center", "details", "summary");

    private Markup() {}

    static Set<String> with(Set<String> names, String... more) {
        Set<String> all = new HashSet<>(names);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    static Element read(String storage) throws UncheckablePage {
        if (storage.length() > LARGEST) {
            throw new UncheckablePage(UncheckablePage.Reason.TOO_LARGE);
        }
        Element page;
        try {
            page = StorageTree.of(storage);
        } catch (StorageTemplate.Broken e) {
            throw new UncheckablePage(UncheckablePage.Reason.BROKEN, e);
        }
        plain(page);
        return page;
    }

    /** Walks without recursion: the depth is what it measures. */
    private static void plain(Element page) throws UncheckablePage {
        Deque<Node> open = new ArrayDeque<>();
        Deque<Integer> depths = new ArrayDeque<>();
        open.push(page);
        depths.push(0);
        List<Node> silent = new ArrayList<>();
        while (!open.isEmpty()) {
            Node node = open.pop();
            int depth = depths.pop();
            if (depth > DEEPEST) {
                throw new UncheckablePage(UncheckablePage.Reason.TOO_DEEP);
            }
            switch (node.getNodeType()) {
                case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> node.setNodeValue(characters(node.getNodeValue()));
                case Node.ELEMENT_NODE -> {
                    attributes((Element) node);
                    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                        open.push(child);
                        depths.push(depth + 1);
                    }
                }
                default -> silent.add(node);
            }
        }
        silent.forEach(StorageTree::remove);
    }

    private static String characters(String value) {
        return StorageTree.typed(StorageTree.readable(value));
    }

    private static void attributes(Element element) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            attribute.setNodeValue(characters(attribute.getNodeValue()));
        }
    }

    static boolean isBlock(Node node) {
        return node instanceof Element element && (BLOCKS.contains(element.getTagName()) || isBodied(element));
    }

    /** A macro with a body of its own, which is never within a line. */
    private static boolean isBodied(Element element) {
        return element.getTagName().equals(MACRO)
                && StorageTree.children(element).stream()
                        .anyMatch(child -> child.getNodeName().equals("ac:rich-text-body")
                                || child.getNodeName().equals("ac:plain-text-body"));
    }

    static boolean isHeading(Element element) {
        String name = element.getTagName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    static Element element(Node beside, String name) {
        Document document = beside.getOwnerDocument();
        return document.createElement(name);
    }

    static Element placeholder(Node beside, String words) {
        Element placeholder = element(beside, "ac:placeholder");
        placeholder.setTextContent(StorageTree.typed(words));
        return placeholder;
    }

    /** The elements directly in it. */
    static List<Element> elements(Node parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
