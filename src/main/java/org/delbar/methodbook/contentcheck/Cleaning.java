package org.delbar.methodbook.contentcheck;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.delbar.pagefacts.StorageTree;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Does with each piece of a page what was decided. */
final class Cleaning {

    private final CheckWords words;
    private final Set<Element> touched = Collections.newSetFromMap(new IdentityHashMap<>());

    Cleaning(CheckWords words) {
        this.words = words;
    }

    void carryOut(Piece piece, Choice choice, String instruction) {
        if (choice == Choice.KEEP) {
            return;
        }
        touched.add(piece.block());
        List<Node> nodes = piece.nodes();
        if (choice == Choice.REPLACE && !instruction.isEmpty()) {
            Node first = nodes.get(0);
            first.getParentNode().insertBefore(Markup.placeholder(first, instruction), first);
        }
        switch (piece.kind()) {
            case TASK -> nodes.forEach(status -> status.setTextContent("incomplete"));
            case CODE -> nodes.forEach(Cleaning::emptyBody);
            default -> nodes.forEach(StorageTree::remove);
        }
    }

    /** A box for code stays, with nothing in it. */
    private static void emptyBody(Node macro) {
        for (Element child : Markup.elements(macro)) {
            if (child.getTagName().equals("ac:plain-text-body")) {
                StorageTree.children(child).forEach(StorageTree::remove);
                child.appendChild(child.getOwnerDocument().createCDATASection(""));
            } else if (!child.getTagName().equals("ac:parameter")
                    || !NativeMacros.isShape(((Element) macro).getAttribute("ac:name"), StorageTree.text(child))) {
                StorageTree.remove(child);
            }
        }
    }

    /** What is left takes the shape of a page again. */
    void end(Element page) {
        SafeMarkup.only(page);
        new Tidying(words, touched).tidy(page);
    }
}
