package org.delbar.workbench.templates;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.delbar.workbench.plugins.Plugin;
import org.delbar.workbench.texts.Texts;
import org.delbar.workbench.webresources.WebResources;
import org.jspecify.annotations.Nullable;

/** Velocity as Confluence runs it: references are escaped, and plugins' templates may call only allowed methods. */
public final class Velocity implements VelocityHelperService {

    private static final String OWN = "org/delbar/workbench/";

    private final List<Plugin> plugins = new CopyOnWriteArrayList<>();
    private final Allowlist allowlist = new Allowlist();
    private final Offers offers = new Offers();
    private final Map<Class<?>, Object> attributes;
    private final Engine own;
    private volatile Decoration decoration = (name, parameters, bodyHtml) -> bodyHtml;
    private @Nullable Engine ofPlugins;

    public Velocity(Texts texts, WebResources webResources, String contextPath) {
        Decoration current = (name, parameters, bodyHtml) -> decoration.decorate(name, parameters, bodyHtml);
        attributes = Map.of(WebResources.class, webResources, Offers.class, offers, Decoration.class, current);
        own = new Engine(Velocity::ownTemplate, attributes);
        offers.put("i18n", () -> new Words(texts));
        offers.put("webResourceManager", webResources::currentPage);
        offers.put("htmlUtil", Html::new);
        offers.put("generalUtil", Html::new);
        offers.put("contextPath", () -> contextPath);
        offers.put("req", () -> new RequestView(contextPath));
    }

    /** From now on templates are also looked for in this plugin's jar; where two have a path, the older plugin's wins. */
    public AutoCloseable addTemplatesOf(Plugin plugin) {
        plugins.add(plugin);
        forgetTemplates();
        return () -> {
            plugins.remove(plugin);
            forgetTemplates();
        };
    }

    private synchronized void forgetTemplates() {
        ofPlugins = null;
    }

    /**
     * @param method as in {@code <velocity-allowlist>}: {@code com.example.View#title()}
     * @throws IllegalArgumentException when there is no such method or its class is not in the plugin's jar
     */
    public AutoCloseable allow(Plugin plugin, String method) {
        return allowlist.add(plugin, method);
    }

    /** A template of the workbench itself, below {@code org/delbar/workbench}; free of the allowlist. */
    public String renderOwn(String path, Map<String, Object> context) {
        Map<String, Object> values = createDefaultVelocityContext();
        values.putAll(context);
        return own.render(path, values);
    }

    /**
     * What a request may put in for plugins' templates, as {@code req}; set by the web layer. {@code atl_token} is what
     * {@code #form_xsrfToken()} writes.
     */
    public void offer(String contextKey, Supplier<Object> value) {
        offers.put(contextKey, value);
    }

    /** What {@code #form_xsrfToken()} writes; asked for in each request, null where there is none. */
    public void offerToken(Supplier<@Nullable Object> token) {
        offers.put(Offers.XSRF_TOKEN, token);
    }

    /** What {@code #applyDecorator} does; without this call its body stays as it is. */
    public void decorateWith(Decoration chosen) {
        decoration = chosen;
    }

    @Override
    public Map<String, Object> createDefaultVelocityContext() {
        Map<String, Object> context = new HashMap<>();
        offers.fill(context);
        return context;
    }

    @Override
    public String getRenderedTemplate(String templatePath, Map<String, Object> context) {
        return engineOfPlugins().render(templatePath, context);
    }

    private synchronized Engine engineOfPlugins() {
        Engine engine = ofPlugins;
        if (engine == null) {
            Map<Class<?>, Object> restricted = new HashMap<>(attributes);
            restricted.put(Allowlist.class, allowlist);
            engine = new Engine(this::pluginTemplate, restricted);
            ofPlugins = engine;
        }
        return engine;
    }

    private static @Nullable URL ownTemplate(String path) {
        return Velocity.class.getClassLoader().getResource(path.startsWith(OWN) ? path : OWN + path);
    }

    private @Nullable URL pluginTemplate(String path) {
        return plugins.stream()
                .map(plugin -> plugin.resource(path))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
