package org.delbar.pagefacts;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Storage format as a tree that may be changed; what is not changed is written as it was, letter for letter. */
public final class StorageTree {

    private StorageTree() {}

    /**
     * Reads storage format. The JDK's own parser: which others a product brings is not known. Document types are refused.
     *
     * @return an element around the whole, which is no part of it
     * @throws StorageTemplate.Broken when it is not well-formed
     */
    public static Element of(String storage) throws StorageTemplate.Broken {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new InputSource(
                    new StringReader("<storage>" + StorageWriter.hidingEntities(storage) + "</storage>")));
            return document.getDocumentElement();
        } catch (SAXException e) {
            throw new StorageTemplate.Broken(e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands in the element, as storage format. */
    public static String written(Element content) {
        return StorageWriter.content(content);
    }

    /** What a reader sees of it, white space folded. */
    public static String text(Node node) {
        return StorageWriter.readable(node.getTextContent())
                .replace('\u00a0', ' ')
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** A text or an attribute of the tree as a reader sees it. */
    public static String readable(String value) {
        return StorageWriter.readable(value);
    }

    /** A text or an attribute as it is to be put into the tree. */
    public static String typed(String value) {
        return StorageWriter.asTyped(value);
    }

    /** All elements of a name in it, at any depth, in order. */
    public static List<Element> all(Element content, String name) {
        NodeList found = content.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    public static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            children.add(each);
        }
        return children;
    }

    /** All macros of a name, in order. */
    public static List<Element> macros(Element content, String name) {
        return all(content, "ac:structured-macro").stream()
                .filter(macro -> macro.getAttribute("ac:name").equals(name))
                .toList();
    }

    /** The text of a macro's parameter; empty without. */
    public static String parameter(Element macro, String name) {
        return children(macro).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> child.getTagName().equals("ac:parameter")
                        && child.getAttribute("ac:name").equals(name))
                .map(StorageTree::text)
                .findFirst()
                .orElse("");
    }

    public static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }

    /** What is in the element takes its place. */
    public static void unwrap(Element element) {
        children(element).forEach(child -> element.getParentNode().insertBefore(child, element));
        remove(element);
    }
}
