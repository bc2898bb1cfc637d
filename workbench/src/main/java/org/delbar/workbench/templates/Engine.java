package org.delbar.workbench.templates;

import java.io.StringWriter;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.jspecify.annotations.Nullable;

/** One set of templates with what they may use. */
final class Engine {

    private static final List<Class<?>> DIRECTIVES = List.of(
            ApplyDecorator.class,
            DecoratorParam.class,
            RequireResource.class,
            RequireResourcesForContext.class,
            XsrfField.class);

    private final VelocityEngine velocity = new VelocityEngine();

    /** @param attributes what directives and {@link Calls} find by its class */
    Engine(Function<String, @Nullable URL> files, Map<Class<?>, Object> attributes) {
        attributes.forEach(velocity::setApplicationAttribute);
        velocity.setProperty("runtime.log.logsystem", new Logging());
        velocity.setProperty("input.encoding", "UTF-8");
        velocity.setProperty("output.encoding", "UTF-8");
        velocity.setProperty("runtime.introspector.uberspect", Calls.class.getName());
        velocity.setProperty("velocimacro.library", "");
        velocity.setProperty("resource.loader", "own");
        velocity.setProperty("own.resource.loader.instance", new TemplateFiles(files));
        velocity.setProperty("own.resource.loader.cache", "true");
        velocity.setProperty("own.resource.loader.modificationCheckInterval", "0");
        velocity.setProperty("parser.pool.size", "4");
        DIRECTIVES.forEach(each -> velocity.addProperty("userdirective", each.getName()));
        try {
            velocity.init();
        } catch (Exception broken) {
            throw new IllegalStateException("Velocity does not start", broken);
        }
    }

    /** @throws IllegalArgumentException when there is no such template, or it cannot be parsed, or what it calls fails */
    String render(String path, Map<String, Object> values) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        EventCartridge handlers = new EventCartridge();
        handlers.addEventHandler(new Escaping());
        handlers.attachToContext(context);
        StringWriter html = new StringWriter();
        try {
            velocity.getTemplate(path, "UTF-8").merge(context, html);
        } catch (ResourceNotFoundException absent) {
            throw new IllegalArgumentException(absent.getMessage(), absent);
        } catch (Exception broken) {
            throw new IllegalArgumentException("The template " + path + " failed: " + broken.getMessage(), broken);
        }
        return html.toString();
    }
}
