package org.delbar.pagefacts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The template of a page with gaps for what people write: storage format with {@code at:var} and {@code at:i18n}
 * (https://developer.atlassian.com/server/confluence/storage-format-for-page-templates/), as an editor may have left it.
 */
public final class StorageTemplate {

    private static final String VARIABLE = "at:var";
    private static final String TEXT = "at:i18n";
    private static final String DECLARATIONS = "at:declarations";

    private final String storage;

    private StorageTemplate(String storage) {
        this.storage = storage;
    }

    /** @throws Broken when it is not well-formed */
    public static StorageTemplate of(String storage) throws Broken {
        StorageTree.of(storage);
        return new StorageTemplate(storage);
    }

    /** One of ours, in the jar beside a class. */
    public static StorageTemplate beside(Class<?> type, String file) {
        try (InputStream in = type.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing in the jar");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        } catch (Broken e) {
            throw new IllegalStateException(file + " is not well-formed", e);
        }
    }

    /** Whether what is written for the variable would stand on the page. */
    public boolean hasGap(String variable) {
        return StorageTree.all(parsedAgain(storage), VARIABLE).stream()
                .anyMatch(gap -> gap.getAttribute("at:name").equals(variable));
    }

    /**
     * Storage format of a page.
     *
     * @param parts storage format by variable; a gap without a part leaves nothing behind
     * @param texts by key
     */
    public String filled(Map<String, String> parts, UnaryOperator<String> texts) {
        Element root = parsedAgain(storage);
        for (Element gap : StorageTree.all(root, VARIABLE)) {
            String part = parts.getOrDefault(gap.getAttribute("at:name"), "");
            if (isRaw(gap)) {
                Element fragment = parsedAgain(part);
                while (fragment.getFirstChild() != null) {
                    Node moved = gap.getOwnerDocument().adoptNode(fragment.getFirstChild());
                    gap.getParentNode().insertBefore(moved, gap);
                }
            } else {
                insertText(part, gap);
            }
        }
        StorageTree.all(root, TEXT).forEach(gap -> insertText(texts.apply(gap.getAttribute("at:key")), gap));
        for (String name : List.of(VARIABLE, TEXT, DECLARATIONS)) {
            StorageTree.all(root, name).forEach(gap -> gap.getParentNode().removeChild(gap));
        }
        return StorageTree.written(root);
    }

    private static void insertText(String text, Element gap) {
        gap.getParentNode().insertBefore(gap.getOwnerDocument().createTextNode(StorageWriter.asTyped(text)), gap);
    }

    /** Atlassian's own examples also write {@code at:rawXhtml}. */
    private static boolean isRaw(Element gap) {
        NamedNodeMap attributes = gap.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (attribute.getNodeName().toLowerCase(Locale.ROOT).equals("at:rawxhtml")) {
                return attribute.getNodeValue().equalsIgnoreCase("true");
            }
        }
        return false;
    }

    private static Element parsedAgain(String storage) {
        try {
            return StorageTree.of(storage);
        } catch (Broken e) {
            throw new IllegalArgumentException("not well-formed: " + e.getMessage(), e);
        }
    }

    /** It is not well-formed. */
    public static final class Broken extends Exception {
        Broken(SAXException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
