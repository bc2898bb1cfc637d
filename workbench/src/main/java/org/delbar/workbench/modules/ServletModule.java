package org.delbar.workbench.modules;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.ModuleType;
import org.delbar.workbench.servlets.PluginServlets;
import org.delbar.workbench.servlets.ServletDeclaration;
import org.w3c.dom.Element;

/** {@code <servlet>}: an address below {@code /plugins/servlet} (platform.md 2.6). */
public final class ServletModule implements ModuleType {

    private final PluginServlets servlets;

    public ServletModule(PluginServlets servlets) {
        this.servlets = servlets;
    }

    @Override
    public String element() {
        return "servlet";
    }

    @Override
    public AutoCloseable enable(ModuleDeclaration declaration) throws ClassNotFoundException {
        Class<?> type = declaration.plugin().loadClass(declaration.required("class"));
        if (!HttpServlet.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException(type.getName() + " does not extend " + HttpServlet.class.getName());
        }
        List<String> patterns = declaration.children("url-pattern").stream()
                .map(each -> each.getTextContent().strip())
                .toList();
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("<servlet> needs at least one <url-pattern>");
        }
        String name = Objects.requireNonNullElse(declaration.optional("name"), declaration.key());
        return servlets.add(
                new ServletDeclaration(
                        declaration.plugin(), name, type.asSubclass(HttpServlet.class), params(declaration)),
                patterns);
    }

    private static Map<String, String> params(ModuleDeclaration declaration) {
        Map<String, String> params = new LinkedHashMap<>();
        for (Element each : declaration.children("init-param")) {
            params.put(text(each, "param-name"), text(each, "param-value"));
        }
        return Map.copyOf(params);
    }

    private static String text(Element parent, String child) {
        List<Element> found = ModuleDeclaration.children(parent, child);
        if (found.size() != 1) {
            throw new IllegalArgumentException("<init-param> has one <" + child + ">, not " + found.size());
        }
        return found.get(0).getTextContent().strip();
    }
}
