package org.delbar.methodbook.contentcheck.screen;

import java.util.List;
import java.util.Optional;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.pagefacts.StorageTree;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts an emptied page where the template of a method keeps its sheet. */
final class SheetInTemplate {

    private static final String MARKER = "delbar-method-template";
    private static final String PANEL =
            "<ac:structured-macro ac:name=\"panel\" ac:schema-version=\"1\"><ac:rich-text-body><p>"
                    + "<ac:structured-macro ac:name=\"" + MARKER
                    + "\" ac:schema-version=\"1\" /></p></ac:rich-text-body></ac:structured-macro>";

    private SheetInTemplate() {}

    /**
     * The method's page.
     *
     * @param method storage format of a new method; without a marked sheet it gets one at its end
     * @param sheet storage format
     */
    static String of(String method, String sheet) throws StorageTemplate.Broken {
        Element page = StorageTree.of(
                StorageTree.macros(StorageTree.of(method), MARKER).isEmpty() ? method + PANEL : method);
        Node line = line(page);
        Node container = line.getParentNode();
        for (Node each : StorageTree.children(container)) {
            if (each != line) {
                StorageTree.remove(each);
            }
        }
        Element content = StorageTree.of(sheet);
        withoutLayout(content);
        for (Node each : StorageTree.children(content)) {
            container.appendChild(container.getOwnerDocument().importNode(each, true));
        }
        return StorageTree.written(page);
    }

    /** Storage format of the sheet that a method's page marks, without its marker; empty when it marks none. */
    static Optional<String> sheet(String method) throws StorageTemplate.Broken {
        Element page = StorageTree.of(method);
        if (StorageTree.macros(page, MARKER).isEmpty()) {
            return Optional.empty();
        }
        Node line = line(page);
        Node container = line.getParentNode();
        StorageTree.remove(line);
        return Optional.of(StorageTree.written((Element) container));
    }

    /** The marker with what stands around it in one line. */
    private static Node line(Element page) {
        Node line = StorageTree.macros(page, MARKER).get(0);
        while (!isContainer(line.getParentNode())) {
            line = line.getParentNode();
        }
        return line;
    }

    private static boolean isContainer(Node node) {
        return node == null
                || List.of("ac:rich-text-body", "ac:layout-cell", "td", "th", "storage")
                        .contains(node.getNodeName());
    }

    /** A layout stands on top of a page only; in a box its columns are those of Confluence's section and column macros. */
    private static void withoutLayout(Element content) {
        for (Element section : StorageTree.all(content, "ac:layout-section")) {
            List<Element> cells = StorageTree.all(section, "ac:layout-cell");
            if (cells.size() > 1) {
                cells.forEach(cell -> replace(cell, "column"));
                replace(section, "section");
            } else {
                cells.forEach(StorageTree::unwrap);
                StorageTree.unwrap(section);
            }
        }
        StorageTree.all(content, "ac:layout").forEach(StorageTree::unwrap);
    }

    private static void replace(Element element, String name) {
        Element macro = element.getOwnerDocument().createElement("ac:structured-macro");
        macro.setAttribute("ac:name", name);
        macro.setAttribute("ac:schema-version", "1");
        Element body = element.getOwnerDocument().createElement("ac:rich-text-body");
        StorageTree.children(element).forEach(body::appendChild);
        macro.appendChild(body);
        element.getParentNode().replaceChild(macro, element);
    }
}
