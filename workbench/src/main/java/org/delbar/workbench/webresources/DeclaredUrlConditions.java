package org.delbar.workbench.webresources;

import com.atlassian.webresource.spi.condition.UrlReadingCondition;
import java.util.HashMap;
import java.util.Map;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.Plugin;
import org.w3c.dom.Element;

/** Reads {@code <condition>} and {@code <conditions>} of a web-resource; since Confluence 9 they read addresses. */
final class DeclaredUrlConditions {

    private DeclaredUrlConditions() {}

    static UrlConditions of(ModuleDeclaration declaration) {
        return all(declaration.xml(), declaration.plugin(), true);
    }

    private static UrlConditions all(Element parent, Plugin plugin, boolean and) {
        UrlConditions conditions = new UrlConditions(and);
        for (Element each : ModuleDeclaration.children(parent, "condition")) {
            conditions.add(one(each, plugin), "true".equals(ModuleDeclaration.optional(each, "invert")));
        }
        for (Element each : ModuleDeclaration.children(parent, "conditions")) {
            boolean or = "or".equalsIgnoreCase(ModuleDeclaration.optional(each, "type"));
            conditions.add(all(each, plugin, !or));
        }
        return conditions;
    }

    private static UrlReadingCondition one(Element xml, Plugin plugin) {
        String name = xml.getAttribute("class");
        UrlReadingCondition condition = HostUrlConditions.find(name).orElseGet(() -> plugin.create(type(name, plugin)));
        condition.init(params(xml));
        return condition;
    }

    private static Class<? extends UrlReadingCondition> type(String name, Plugin plugin) {
        try {
            Class<?> type = plugin.loadClass(name);
            if (UrlReadingCondition.class.isAssignableFrom(type)) {
                return type.asSubclass(UrlReadingCondition.class);
            }
        } catch (ClassNotFoundException absent) {
            throw new IllegalArgumentException("There is no class " + name, absent);
        }
        throw new IllegalArgumentException("Conditions of web-resources read addresses: " + name + " is no "
                + UrlReadingCondition.class.getName());
    }

    private static Map<String, String> params(Element xml) {
        Map<String, String> params = new HashMap<>();
        for (Element param : ModuleDeclaration.children(xml, "param")) {
            String value = ModuleDeclaration.optional(param, "value");
            params.put(
                    param.getAttribute("name"),
                    value == null ? param.getTextContent().strip() : value);
        }
        return params;
    }
}
