package org.delbar.methodbook.contentcheck.kept;

import org.delbar.pagefacts.StorageTree;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What a sheet says, in a form that does not change when the editor writes it down in another way. */
final class SheetPrint {

    private SheetPrint() {}

    static String of(Element sheet) {
        StringBuilder print = new StringBuilder();
        inside(sheet, print);
        return print.toString().replaceAll("[\\s\\u00a0]+", " ");
    }

    private static void inside(Node parent, StringBuilder print) {
        for (Node child : StorageTree.children(parent)) {
            if (child instanceof Text text) {
                print.append(StorageTree.readable(text.getData()));
            } else if (child instanceof Element element) {
                print.append(" <").append(element.getTagName());
                references(element, print);
                inside(element, print);
                print.append("> ");
            }
        }
    }

    /** Ids of macros and of tasks are made anew by the editor. */
    private static void references(Element element, StringBuilder print) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String name = element.getAttributes().item(i).getNodeName();
            if (name.startsWith("ri:") || name.equals("href") || name.equals("ac:name") || name.equals("datetime")) {
                print.append(' ').append(StorageTree.readable(element.getAttribute(name)));
            }
        }
    }
}
