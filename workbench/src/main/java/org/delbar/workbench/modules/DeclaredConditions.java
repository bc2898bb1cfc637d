package org.delbar.workbench.modules;

import com.atlassian.plugin.web.Condition;
import org.delbar.workbench.content.HostConditions;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.Plugin;
import org.w3c.dom.Element;

/** Reads {@code <condition>} and {@code <conditions type="OR">} of web-items, sections and panels. */
final class DeclaredConditions {

    private final HostConditions hostConditions;

    DeclaredConditions(HostConditions hostConditions) {
        this.hostConditions = hostConditions;
    }

    Condition of(ModuleDeclaration declaration) throws ClassNotFoundException {
        return all(declaration.xml(), declaration.plugin(), true);
    }

    private Condition all(Element parent, Plugin plugin, boolean and) throws ClassNotFoundException {
        Conditions conditions = new Conditions(and);
        for (Element each : ModuleDeclaration.children(parent, "condition")) {
            conditions.add(one(each, plugin), "true".equals(ModuleDeclaration.optional(each, "invert")));
        }
        for (Element each : ModuleDeclaration.children(parent, "conditions")) {
            boolean or = "or".equalsIgnoreCase(ModuleDeclaration.optional(each, "type"));
            conditions.add(all(each, plugin, !or), false);
        }
        return conditions;
    }

    private Condition one(Element xml, Plugin plugin) throws ClassNotFoundException {
        String name = xml.getAttribute("class");
        Condition condition = hostConditions.find(name).orElse(null);
        if (condition == null) {
            condition = plugin.create(plugin.loadClass(name).asSubclass(Condition.class));
        }
        condition.init(WebItemModule.params(xml));
        return condition;
    }
}
