package org.delbar.workbench.modules;

import com.atlassian.plugin.web.ContextProvider;
import java.net.URL;
import java.util.List;
import org.delbar.workbench.blueprints.ContentTemplate;
import org.delbar.workbench.blueprints.Registry;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.ModuleType;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** {@code <content-template>}: the storage format a page begins with. */
public final class ContentTemplateModule implements ModuleType {

    private final Registry registry;

    public ContentTemplateModule(Registry registry) {
        this.registry = registry;
    }

    @Override
    public String element() {
        return "content-template";
    }

    @Override
    public AutoCloseable enable(ModuleDeclaration declaration) throws ClassNotFoundException {
        return registry.add(new ContentTemplate(
                declaration.completeKey(), name(declaration), file(declaration), provider(declaration)));
    }

    private static String name(ModuleDeclaration declaration) {
        String key = declaration.optional("i18n-name-key");
        String name = key == null ? declaration.optional("name") : key;
        return name == null ? declaration.key() : name;
    }

    private static URL file(ModuleDeclaration declaration) {
        Element resource = declaration.children("resource").stream()
                .filter(each -> each.getAttribute("name").equals("template"))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("<content-template> needs a <resource name=\"template\">"));
        String location = resource.getAttribute("location");
        URL file = declaration.plugin().resource(location.startsWith("/") ? location.substring(1) : location);
        if (file == null) {
            throw new IllegalArgumentException("The jar has no file " + location);
        }
        return file;
    }

    private static @Nullable ContextProvider provider(ModuleDeclaration declaration) throws ClassNotFoundException {
        List<Element> declared = declaration.children("context-provider");
        if (declared.isEmpty()) {
            return null;
        }
        Class<?> type = declaration.plugin().loadClass(declared.get(0).getAttribute("class"));
        ContextProvider provider = declaration.plugin().create(type.asSubclass(ContextProvider.class));
        provider.init(WebItemModule.params(declared.get(0)));
        return provider;
    }
}
