package org.delbar.workbench.modules;

import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.content.HostConditions;
import org.delbar.workbench.content.WebItems;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.ModuleType;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** {@code <web-item>}: a link or menu entry, or an item of the Create dialog. */
public final class WebItemModule implements ModuleType {

    private static final int DEFAULT_WEIGHT = 1000;

    private final WebItems items;
    private final DeclaredConditions conditions;

    public WebItemModule(WebItems items, HostConditions hostConditions) {
        this.items = items;
        this.conditions = new DeclaredConditions(hostConditions);
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
                conditions.of(declaration)));
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
