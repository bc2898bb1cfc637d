package org.delbar.methodbook.use;

import java.util.List;
import java.util.Set;
import org.delbar.pagefacts.StorageTree;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Keeps a piece of a page in whole paragraphs. */
final class Paragraphs {

    private static final Set<String> LOOSE = Set.of(
            "a",
            "abbr",
            "ac:emoticon",
            "ac:image",
            "ac:inline-comment-marker",
            "ac:link",
            "ac:placeholder",
            "b",
            "big",
            "br",
            "cite",
            "code",
            "del",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "q",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var");

    private Paragraphs() {}

    /** Removes a macro, and the paragraph that held nothing else. */
    static void removeWithParagraph(Element macro) {
        Node parent = macro.getParentNode();
        StorageTree.remove(macro);
        if (parent instanceof Element paragraph
                && paragraph.getTagName().equals("p")
                && StorageTree.text(paragraph).isEmpty()
                && StorageTree.all(paragraph, "*").stream()
                        .allMatch(each -> each.getTagName().equals("br"))) {
            StorageTree.remove(paragraph);
        }
    }

    /** A table cell may hold text that no paragraph does; at the top of a page it needs one. */
    static void aroundLooseText(Element content) {
        List<Node> children = StorageTree.children(content);
        Element paragraph = null;
        for (Node child : children) {
            if (!isLoose(child)) {
                paragraph = null;
            } else if (paragraph != null) {
                paragraph.appendChild(child);
            } else if (child instanceof Element || !StorageTree.text(child).isEmpty()) {
                paragraph = content.getOwnerDocument().createElement("p");
                content.insertBefore(paragraph, child);
                paragraph.appendChild(child);
            }
        }
    }

    private static boolean isLoose(Node node) {
        return node.getNodeType() == Node.TEXT_NODE
                || node.getNodeType() == Node.CDATA_SECTION_NODE
                || (node instanceof Element element && LOOSE.contains(element.getTagName()));
    }
}
