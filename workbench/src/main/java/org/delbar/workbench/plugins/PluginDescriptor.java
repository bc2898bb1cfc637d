package org.delbar.workbench.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** An {@code atlassian-plugin.xml} of a transformerless plugin. */
record PluginDescriptor(
        String key, String name, @Nullable String version, List<ResourceDeclaration> resources, List<Element> modules) {

    /** What only a plugin that the product transforms may say; with the manifest's key nobody would read it. */
    private static final Set<String> TRANSFORMED_ONLY = Set.of("component", "component-import", "module-type");

    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");

    /** @throws PluginRefused saying what is wrong with the descriptor */
    static PluginDescriptor parse(InputStream xml, String manifestKey) {
        Element root = root(xml);
        String key = root.getAttribute("key");
        if (!root.getTagName().equals("atlassian-plugin")) {
            throw new PluginRefused("atlassian-plugin.xml begins with <" + root.getTagName() + ">");
        }
        if (!key.equals(manifestKey)) {
            throw new PluginRefused("The descriptor's key is '" + key + "', the manifest's Atlassian-Plugin-Key is '"
                    + manifestKey + "'");
        }
        if (!root.getAttribute("plugins-version").equals("2")
                && !root.getAttribute("pluginsVersion").equals("2")) {
            throw new PluginRefused("The descriptor needs plugins-version=\"2\"");
        }
        List<Element> modules = elements(root).stream()
                .filter(each -> !NO_MODULES.contains(each.getTagName()))
                .toList();
        checkModules(modules);
        List<ResourceDeclaration> resources = ModuleDeclaration.children(root, "resource").stream()
                .map(ResourceDeclaration::of)
                .toList();
        String name = root.hasAttribute("name") ? root.getAttribute("name") : key;
        return new PluginDescriptor(key, name, version(root), resources, modules);
    }

    private static Element root(InputStream xml) {
        try {
            return parser().parse(xml).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new PluginRefused("atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        }
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new Strict());
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void checkModules(List<Element> modules) {
        Set<String> keys = new HashSet<>();
        for (Element each : modules) {
            if (TRANSFORMED_ONLY.contains(each.getTagName())) {
                throw new PluginRefused("<" + each.getTagName() + "> has no effect in a plugin whose manifest has"
                        + " Atlassian-Plugin-Key: use annotations");
            }
            if (each.hasAttribute("key") && !keys.add(each.getAttribute("key"))) {
                throw new PluginRefused("Two modules have the key '" + each.getAttribute("key") + "'");
            }
        }
    }

    private static @Nullable String version(Element root) {
        for (Element info : ModuleDeclaration.children(root, "plugin-info")) {
            for (Element version : ModuleDeclaration.children(info, "version")) {
                return version.getTextContent().strip();
            }
        }
        return null;
    }

    private static List<Element> elements(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
