package org.delbar.methodbook.contentcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.delbar.pagefacts.StorageTree;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Gives a page that words were taken from its shape again: no empty paragraphs in a row, one empty item in a list, a few
 * empty rows in a table.
 */
final class Tidying {

    /** Empty rows of a table beyond which further ones say nothing. */
    static final int MOST_EMPTY_ROWS = 10;

    private static final Set<String> SHOWN =
            Set.of("ac:placeholder", "ac:image", "ac:link", "time", "a", "hr", "img", "ac:emoticon");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "div", "blockquote", "pre", "address", "center", "caption", "dt", "dd");
    private static final Set<String> FORMATTING = Set.of(
            "strong",
            "em",
            "b",
            "i",
            "u",
            "s",
            "sub",
            "sup",
            "code",
            "span",
            "small",
            "big",
            "del",
            "ins",
            "cite",
            "q",
            "font",
            "tt",
            "ac:inline-comment-marker");

    private final CheckWords words;
    private final Set<Element> touched;

    /** @param touched blocks that something was taken from */
    Tidying(CheckWords words, Set<Element> touched) {
        this.words = words;
        this.touched = touched;
    }

    /** Whether a text holds a word or a number. */
    static boolean says(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    void tidy(Element page) {
        inside(page);
    }

    private void inside(Element parent) {
        for (Element child : Markup.elements(parent)) {
            inside(child);
        }
        switch (parent.getTagName()) {
            case "ul", "ol" -> oneEmpty(parent, "li");
            case "ac:task-list" -> oneEmpty(parent, "ac:task");
            case "table" -> fewEmptyRows(parent);
            case "ac:layout-cell", "ac:rich-text-body", "storage" -> never(parent);
            case "ac:task" -> {
                // its list decides
            }
            default -> emptied(parent);
        }
    }

    private void emptied(Element element) {
        String name = element.getTagName();
        if (FORMATTING.contains(name) && StorageTree.children(element).isEmpty()) {
            StorageTree.remove(element);
            return;
        }
        if (!touched.contains(element) || !isEmpty(element)) {
            return;
        }
        if (Markup.isHeading(element)) {
            clear(element);
            element.appendChild(Markup.placeholder(element, words.heading()));
        } else if (PARAGRAPHS.contains(name) && !isAloneInCell(element)) {
            StorageTree.remove(element);
        } else if (!name.equals(Markup.MACRO)) {
            clear(element);
        }
    }

    private static boolean isAloneInCell(Element element) {
        Node parent = element.getParentNode();
        return parent.getNodeName().equals("ac:layout-cell")
                && Markup.elements(parent).size() == 1;
    }

    private static void clear(Element element) {
        StorageTree.children(element).stream()
                .filter(child -> !Markup.isBlock(child))
                .forEach(StorageTree::remove);
    }

    /** Keeps one item to go on from; it is the one with the most below it. */
    private static void oneEmpty(Element list, String item) {
        List<Element> items = Markup.elements(list).stream()
                .filter(each -> each.getTagName().equals(item))
                .toList();
        List<Element> empty = items.stream().filter(Tidying::isEmpty).toList();
        if (empty.isEmpty()) {
            return;
        }
        List<Element> spare = new ArrayList<>(empty);
        if (empty.size() == items.size()) {
            spare.remove(
                    empty.stream().filter(each -> hasList(each)).findFirst().orElse(empty.get(0)));
        }
        spare.forEach(StorageTree::remove);
        Markup.elements(list).stream().filter(Tidying::isEmpty).forEach(Tidying::clearItem);
    }

    private static boolean hasList(Element item) {
        return Markup.elements(item).stream()
                .anyMatch(child ->
                        child.getTagName().equals("ul") || child.getTagName().equals("ol"));
    }

    private static void clearItem(Element item) {
        if (!item.getTagName().equals("ac:task")) {
            clear(item);
        }
    }

    private static void fewEmptyRows(Element table) {
        int empty = 0;
        for (Element row : TableHeaders.rows(table)) {
            boolean headless = Markup.elements(row).stream()
                    .noneMatch(cell -> cell.getTagName().equals("th"));
            empty = headless && isEmpty(row) ? empty + 1 : 0;
            if (empty > MOST_EMPTY_ROWS) {
                StorageTree.remove(row);
            }
        }
    }

    private static void never(Element container) {
        boolean bare = StorageTree.children(container).stream()
                .allMatch(child -> !(child instanceof Element)
                        && (child.getNodeValue() == null || child.getNodeValue().isBlank()));
        if (bare) {
            container.appendChild(Markup.element(container, "p"));
        }
    }

    /** Whether a reader sees nothing in it; the shape of lists and tables is nothing. */
    private static boolean isEmpty(Node node) {
        if (!(node instanceof Element element)) {
            return node.getNodeValue() == null || !says(node.getNodeValue());
        }
        String name = element.getTagName();
        if (SHOWN.contains(name) || name.equals(Markup.MACRO) || name.equals("table")) {
            return false;
        }
        if (name.equals("ac:task-id") || name.equals("ac:task-uuid") || name.equals("ac:task-status")) {
            return true;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!isEmpty(child)) {
                return false;
            }
        }
        return true;
    }
}
