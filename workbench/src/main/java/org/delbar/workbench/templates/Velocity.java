package org.delbar.workbench.templates;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.util.Map;
import org.delbar.workbench.plugins.Plugin;

/** Velocity as Confluence runs it: references are escaped, and plugins' templates may call only allowed methods. */
public final class Velocity implements VelocityHelperService {

    public Velocity() {
        throw new UnsupportedOperationException();
    }

    /** From now on templates are also looked for in this plugin's jar. */
    public AutoCloseable addTemplatesOf(Plugin plugin) {
        throw new UnsupportedOperationException();
    }

    /** @param method as in {@code <velocity-allowlist>}: {@code com.example.View#title()} */
    public AutoCloseable allow(Plugin plugin, String method) {
        throw new UnsupportedOperationException();
    }

    /** A template of the workbench itself, below {@code org/delbar/workbench}; free of the allowlist. */
    public String renderOwn(String path, Map<String, Object> context) {
        throw new UnsupportedOperationException();
    }

    /** What a request may put in for plugins' templates, as {@code webResourceManager}; set by the web layer. */
    public void offer(String contextKey, java.util.function.Supplier<Object> value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> createDefaultVelocityContext() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getRenderedTemplate(String templatePath, Map<String, Object> context) {
        throw new UnsupportedOperationException();
    }
}
