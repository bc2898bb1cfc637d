package org.delbar.workbench.plugins;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One element of a plugin's descriptor that declares a module. */
public record ModuleDeclaration(Plugin plugin, Element xml) {

    /** Unique within the plugin. */
    public String key() {
        return required("key");
    }

    /** {@code <plugin key>:<module key>}, as other modules and scripts refer to it. */
    public String completeKey() {
        return plugin.key() + ":" + key();
    }

    public String required(String attribute) {
        String value = optional(attribute);
        if (value == null) {
            throw new IllegalArgumentException("<" + xml.getTagName() + "> needs the attribute " + attribute);
        }
        return value;
    }

    public @Nullable String optional(String attribute) {
        return optional(xml, attribute);
    }

    public List<Element> children(String name) {
        return children(xml, name);
    }

    public static @Nullable String optional(Element element, String attribute) {
        return element.hasAttribute(attribute) ? element.getAttribute(attribute) : null;
    }

    public static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
