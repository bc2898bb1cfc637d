package org.delbar.workbench.modules;

import com.atlassian.plugin.web.Condition;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.content.HostConditions;
import org.delbar.workbench.content.WebItems;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.ModuleType;
import org.delbar.workbench.plugins.Plugin;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** {@code <web-item>}: a link or menu entry, or an item of the Create dialog. */
public final class WebItemModule implements ModuleType {

    private static final int DEFAULT_WEIGHT = 1000;

    private final WebItems items;
    private final HostConditions hostConditions;

    public WebItemModule(WebItems items, HostConditions hostConditions) {
        this.items = items;
        this.hostConditions = hostConditions;
    }

    @Override
    public String element() {
        return "web-item";
    }

    @Override
    public AutoCloseable enable(ModuleDeclaration declaration) throws ClassNotFoundException {
        Element link = first(declaration, "link");
        String weight = declaration.optional("weight");
        return items.add(new WebItems.Declared(
                declaration.completeKey(),
                declaration.required("section"),
                weight == null ? DEFAULT_WEIGHT : Integer.parseInt(weight),
                label(declaration),
                text(first(declaration, "description")),
                link == null ? null : link.getTextContent().strip(),
                link == null ? null : ModuleDeclaration.optional(link, "linkId"),
                text(first(declaration, "styleClass")),
                params(declaration.xml()),
                resources(declaration),
                condition(declaration)));
    }

    private static String label(ModuleDeclaration declaration) {
        String label = text(first(declaration, "label"));
        String key = label == null ? declaration.optional("i18n-name-key") : label;
        String name = key == null ? declaration.optional("name") : key;
        return name == null ? declaration.key() : name;
    }

    private static @Nullable String text(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        String key = ModuleDeclaration.optional(element, "key");
        return key == null ? element.getTextContent().strip() : key;
    }

    private static Map<String, URL> resources(ModuleDeclaration declaration) {
        Map<String, URL> found = new LinkedHashMap<>();
        for (Element resource : declaration.children("resource")) {
            String location = resource.getAttribute("location");
            URL file = declaration.plugin().resource(location.startsWith("/") ? location.substring(1) : location);
            if (file == null) {
                throw new IllegalArgumentException("The jar has no file " + location);
            }
            found.put(resource.getAttribute("name"), file);
        }
        return Map.copyOf(found);
    }

    private Condition condition(ModuleDeclaration declaration) throws ClassNotFoundException {
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
        condition.init(params(xml));
        return condition;
    }

    static Map<String, String> params(Element parent) {
        Map<String, String> params = new LinkedHashMap<>();
        for (Element param : ModuleDeclaration.children(parent, "param")) {
            String value = ModuleDeclaration.optional(param, "value");
            params.put(
                    param.getAttribute("name"),
                    value == null ? param.getTextContent().strip() : value);
        }
        return Map.copyOf(params);
    }

    private static @Nullable Element first(ModuleDeclaration declaration, String name) {
        List<Element> found = declaration.children(name);
        return found.isEmpty() ? null : found.get(0);
    }
}
