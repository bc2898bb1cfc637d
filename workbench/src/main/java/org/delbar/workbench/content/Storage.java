package org.delbar.workbench.content;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.CDATASection;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Storage format as a tree, and a tree as storage format. A fragment has no root and declares no namespaces. */
public final class Storage {

    /** Thrown for storage that is not well-formed. */
    public static final class Broken extends RuntimeException {
        Broken(Throwable cause) {
            super("The storage format is not well-formed: " + cause.getMessage(), cause);
        }
    }

    private static final String ROOT_OPENS =
            "<storage xmlns:ac=\"urn:workbench:ac\" xmlns:ri=\"urn:workbench:ri\"" + " xmlns:at=\"urn:workbench:at\">";
    private static final String ROOT_CLOSES = "</storage>";

    private Storage() {}

    /** @return an element whose children are the fragment */
    public static Element parse(String fragment) {
        try {
            DocumentBuilder parser = factory().newDocumentBuilder();
            parser.setErrorHandler(new Strict());
            String text = ROOT_OPENS + HtmlEntities.resolved(fragment) + ROOT_CLOSES;
            Document document = parser.parse(new InputSource(new StringReader(text)));
            return document.getDocumentElement();
        } catch (SAXException broken) {
            throw new Broken(broken);
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException("the JDK's own parser reads a string", impossible);
        }
    }

    /** The children of an element as storage format. */
    public static String write(Node parent) {
        StringBuilder out = new StringBuilder();
        for (Node each : nodes(parent)) {
            write(each, out);
        }
        return out.toString();
    }

    static List<Node> nodes(Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            nodes.add(each);
        }
        return nodes;
    }

    static List<Element> elements(Node parent) {
        return nodes(parent).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** Children of this name, not deeper ones. */
    public static List<Element> elements(Node parent, String name) {
        return elements(parent).stream()
                .filter(each -> each.getNodeName().equals(name))
                .toList();
    }

    public static @Nullable Element first(Node parent, String name) {
        return elements(parent, name).stream().findFirst().orElse(null);
    }

    /** At any depth, in document order. */
    public static List<Element> all(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element each : elements(parent)) {
            if (each.getNodeName().equals(name)) {
                found.add(each);
            }
            found.addAll(all(each, name));
        }
        return found;
    }

    public static @Nullable String attribute(Element element, String name) {
        return element.hasAttribute(name) ? element.getAttribute(name) : null;
    }

    private static void write(Node node, StringBuilder out) {
        if (node instanceof CDATASection cdata) {
            out.append("<![CDATA[")
                    .append(cdata.getData().replace("]]>", "]]]]><![CDATA[>"))
                    .append("]]>");
        } else if (node instanceof Text text) {
            out.append(Html.escape(text.getData()));
        } else if (node instanceof Element element) {
            write(element, out);
        }
    }

    private static void write(Element element, StringBuilder out) {
        out.append('<').append(element.getNodeName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Html.attribute(
                    out, attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        if (element.getFirstChild() == null) {
            out.append("/>");
            return;
        }
        out.append('>').append(write(element));
        out.append("</").append(element.getNodeName()).append('>');
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }

    /** The parser's own handler prints to the console. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            // A warning does not make the fragment unreadable.
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
