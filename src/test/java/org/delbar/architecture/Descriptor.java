package org.delbar.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The built {@code atlassian-plugin.xml}, as it goes into the jar. */
final class Descriptor {
    static final Path SOURCE = AddOn.ROOT.resolve("atlassian-plugin.xml");
    static final Path BUILT = AddOn.BUILT.resolve("atlassian-plugin.xml");

    private final Element root = parse(AddOn.text(BUILT)).getDocumentElement();

    Element root() {
        return root;
    }

    String pluginKey() {
        return root.getAttribute("key");
    }

    Stream<Element> all(String element) {
        return everything().filter(each -> each.getTagName().equals(element));
    }

    Stream<Element> everything() {
        List<Element> found = new ArrayList<>();
        collect(root, found::add);
        return found.stream();
    }

    /** Values of an attribute wherever it stands. */
    Stream<String> attributes(String name) {
        return everything().filter(each -> each.hasAttribute(name)).map(each -> each.getAttribute(name));
    }

    static Stream<Element> children(Element parent, String element) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(element)) {
                found.add(child);
            }
        }
        return found.stream();
    }

    static String address(Element element) {
        return element.getTagName() + (element.hasAttribute("key") ? " " + element.getAttribute("key") : "");
    }

    /** Not aware of name spaces, so that prefixes in storage templates stay as written. */
    static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("not well-formed: " + e.getMessage(), e);
        }
    }

    static void collect(Element from, Consumer<Element> found) {
        found.accept(from);
        for (Node node = from.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                collect(child, found);
            }
        }
    }
}
