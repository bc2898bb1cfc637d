package org.delbar.workbench.modules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.delbar.workbench.blueprints.Blueprint;
import org.delbar.workbench.blueprints.Registry;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.ModuleType;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** {@code <blueprint>}: a kind of page with its wizard, templates and index page. */
public final class BlueprintModule implements ModuleType {

    private final Registry registry;

    public BlueprintModule(Registry registry) {
        this.registry = registry;
    }

    @Override
    public String element() {
        return "blueprint";
    }

    @Override
    public AutoCloseable enable(ModuleDeclaration declaration) {
        String indexTemplate = declaration.optional("index-template-key");
        return registry.add(new Blueprint(
                declaration.completeKey(),
                name(declaration),
                declaration.required("index-key"),
                templates(declaration),
                Objects.requireNonNullElse(declaration.optional("create-result"), "edit"),
                indexTemplate == null ? null : complete(declaration, indexTemplate),
                declaration.optional("i18n-index-title-key"),
                declaration.optional("how-to-use-template"),
                !"true".equals(declaration.optional("disable-index-page")),
                wizard(declaration)));
    }

    static String name(ModuleDeclaration declaration) {
        String key = declaration.optional("i18n-name-key");
        String name = key == null ? declaration.optional("name") : key;
        return name == null ? declaration.key() : name;
    }

    private static List<String> templates(ModuleDeclaration declaration) {
        List<String> keys = new ArrayList<>();
        for (Element each : declaration.children("content-template")) {
            keys.add(complete(declaration, each.getAttribute("ref")));
        }
        String single = declaration.optional("content-template-key");
        if (keys.isEmpty() && single != null) {
            keys.add(complete(declaration, single));
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("<blueprint> needs at least one <content-template ref>");
        }
        return List.copyOf(keys);
    }

    static List<Blueprint.Page> wizard(ModuleDeclaration declaration) {
        List<Blueprint.Page> pages = new ArrayList<>();
        for (Element wizard : declaration.children("dialog-wizard")) {
            List<Element> declared = ModuleDeclaration.children(wizard, "dialog-page");
            for (Element each : declared) {
                boolean last = each == declared.get(declared.size() - 1);
                pages.add(page(each, last));
            }
        }
        return List.copyOf(pages);
    }

    private static Blueprint.Page page(Element xml, boolean lastDeclared) {
        String last = ModuleDeclaration.optional(xml, "last");
        return new Blueprint.Page(
                required(xml, "id"),
                required(xml, "template-key"),
                required(xml, "title-key"),
                ModuleDeclaration.optional(xml, "description-header-key"),
                ModuleDeclaration.optional(xml, "description-content-key"),
                last == null ? lastDeclared : last.equals("true"));
    }

    private static String required(Element xml, String attribute) {
        @Nullable String value = ModuleDeclaration.optional(xml, attribute);
        if (value == null) {
            throw new IllegalArgumentException("<dialog-page> needs the attribute " + attribute);
        }
        return value;
    }

    static String complete(ModuleDeclaration declaration, String key) {
        return key.indexOf(':') < 0 ? declaration.plugin().key() + ":" + key : key;
    }
}
