package org.delbar.methodbook.contentcheck;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.delbar.pagefacts.StorageTree;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Headings and header cells without what is found in them: a prompt that is made of one tells no more than what stays of it. */
final class BareLabels {

    private final Map<String, String> bare = new HashMap<>();

    /** @param found in the label */
    void add(Element label, List<Piece> found) {
        if (found.isEmpty()) {
            return;
        }
        Set<Node> going = Collections.newSetFromMap(new IdentityHashMap<>());
        found.forEach(piece -> going.addAll(piece.nodes()));
        StringBuilder left = new StringBuilder();
        staying(label, going, left);
        bare.merge(
                StorageTree.text(label),
                Traces.joined(left.toString()),
                (one, other) -> one.length() <= other.length() ? one : other);
    }

    private static void staying(Node node, Set<Node> going, StringBuilder left) {
        if (going.contains(node)) {
            return;
        }
        if (!(node instanceof Element)) {
            left.append(node.getNodeValue() == null ? "" : StorageTree.readable(node.getNodeValue()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            staying(child, going, left);
        }
    }

    /** @param label as it is read */
    String of(String label) {
        return bare.getOrDefault(label, label);
    }
}
