package org.delbar.methodbook.use;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.delbar.pagefacts.StorageTree;
import org.delbar.words.PlainName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The sheet of a method whose page marks none: everything under the card but the sections that tell of the method. */
final class WholeMethod {

    private static final String CARD = "delbar-method-card";

    private WholeMethod() {}

    /** @param leftOut plain names of headings whose sections stay behind */
    static Element of(Element page, Set<String> leftOut) {
        Element content = page.getOwnerDocument().createElement("sheet");
        List<Element> cells = StorageTree.all(page, "ac:layout-cell");
        for (Element cell : cells.isEmpty() ? List.of(page) : cells) {
            List<Node> children = StorageTree.children(cell);
            int first = children.stream()
                    .filter(WholeMethod::holdsCard)
                    .findFirst()
                    .map(children::indexOf)
                    .orElse(0);
            withoutSections(children.subList(first, children.size()), leftOut).forEach(content::appendChild);
        }
        return content;
    }

    private static boolean holdsCard(Node node) {
        return node instanceof Element element
                && (isCard(element) || !StorageTree.macros(element, CARD).isEmpty());
    }

    private static boolean isCard(Element element) {
        return element.getAttribute("ac:name").equals(CARD);
    }

    private static List<Node> withoutSections(List<Node> nodes, Set<String> leftOut) {
        int[] outside = {Integer.MAX_VALUE};
        return nodes.stream()
                .filter(node -> {
                    Optional<Integer> level = level(node);
                    if (level.isPresent() && level.get() <= outside[0]) {
                        outside[0] = leftOut.contains(PlainName.of(StorageTree.text(node)))
                                ? level.get()
                                : Integer.MAX_VALUE;
                    }
                    return outside[0] == Integer.MAX_VALUE;
                })
                .toList();
    }

    /** Of a heading. */
    private static Optional<Integer> level(Node node) {
        String name = node.getNodeName();
        return name.matches("h[1-6]") ? Optional.of(name.charAt(1) - '0') : Optional.empty();
    }
}
