package org.delbar.workbench.modules;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.delbar.workbench.content.HostConditions;
import org.delbar.workbench.content.WebPanels;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.ModuleType;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** {@code <web-panel>}: a class, a Velocity template or plain HTML at a place of the page (platform.md 2.4). */
public final class WebPanelModule implements ModuleType {

    private static final String DEFAULT_WEIGHT = "1000";

    private final WebPanels panels;
    private final DeclaredConditions conditions;
    private final VelocityHelperService velocity;

    public WebPanelModule(WebPanels panels, HostConditions hostConditions, VelocityHelperService velocity) {
        this.panels = panels;
        this.conditions = new DeclaredConditions(hostConditions);
        this.velocity = velocity;
    }

    @Override
    public String element() {
        return "web-panel";
    }

    @Override
    public AutoCloseable enable(ModuleDeclaration declaration) throws ClassNotFoundException {
        WebPanels.Content content = content(declaration);
        ContextProvider provider = provider(declaration);
        return panels.add(new WebPanels.Declared(
                declaration.completeKey(),
                declaration.required("location"),
                Integer.parseInt(Objects.requireNonNullElse(declaration.optional("weight"), DEFAULT_WEIGHT)),
                conditions.of(declaration),
                provider == null ? content : context -> content.html(extended(context, provider))));
    }

    private static Map<String, Object> extended(Map<String, Object> context, ContextProvider provider) {
        Map<String, Object> all = new HashMap<>(context);
        all.putAll(provider.getContextMap(context));
        return all;
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

    private WebPanels.Content content(ModuleDeclaration declaration) throws ClassNotFoundException {
        String type = declaration.optional("class");
        if (type != null) {
            Class<?> found = declaration.plugin().loadClass(type);
            if (!WebPanel.class.isAssignableFrom(found)) {
                throw new IllegalArgumentException(type + " does not implement " + WebPanel.class.getName());
            }
            WebPanel panel = declaration.plugin().create(found.asSubclass(WebPanel.class));
            return context -> Objects.requireNonNullElse(panel.getHtml(context), "");
        }
        Element view = declaration.children("resource").stream()
                .filter(each -> each.getAttribute("name").equals("view"))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("<web-panel> needs a class or a <resource name=\"view\">"));
        return file(declaration, view);
    }

    private WebPanels.Content file(ModuleDeclaration declaration, Element view) {
        String location = view.getAttribute("location");
        String path = location.startsWith("/") ? location.substring(1) : location;
        URL file = declaration.plugin().resource(path);
        if (file == null) {
            throw new IllegalArgumentException("The jar has no file " + location);
        }
        return switch (view.getAttribute("type")) {
            case "velocity" ->
                context -> {
                    Map<String, Object> values = new HashMap<>(velocity.createDefaultVelocityContext());
                    values.putAll(context);
                    return velocity.getRenderedTemplate(path, values);
                };
            case "static" -> context -> text(file);
            default ->
                throw new IllegalArgumentException(
                        "The workbench knows panels of velocity and static, not " + view.getAttribute("type"));
        };
    }

    private static String text(URL file) {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
