package org.delbar.workbench.web.screens;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiFunction;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/** Velocity that stops at every undefined reference. */
final class PlainVelocity implements BiFunction<String, Map<String, Object>, String> {

    private final VelocityEngine engine = new VelocityEngine();

    PlainVelocity() throws Exception {
        Properties properties = new Properties();
        properties.setProperty("resource.loader", "class");
        properties.setProperty("class.resource.loader.class", ClasspathResourceLoader.class.getName());
        properties.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
        properties.setProperty("runtime.references.strict", "true");
        properties.setProperty("input.encoding", "UTF-8");
        engine.init(properties);
    }

    @Override
    public String apply(String path, Map<String, Object> values) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler((ReferenceInsertionEventHandler) PlainVelocity::escaped);
        context.attachEventCartridge(escaping);
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate("org/delbar/workbench/" + path).merge(context, out);
        } catch (Exception e) {
            throw new IllegalStateException(path, e);
        }
        return out.toString();
    }

    private static Object escaped(String reference, Object value) {
        String name = reference.replaceAll("[}]$", "").toLowerCase(Locale.ROOT);
        return value == null || name.endsWith("html")
                ? value
                : value.toString()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
    }
}
