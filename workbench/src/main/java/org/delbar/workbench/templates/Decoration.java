package org.delbar.workbench.templates;

import java.util.Map;

/** What {@code #applyDecorator} does with the part of a template that it encloses; given by the web layer. */
@FunctionalInterface
public interface Decoration {

    /**
     * @param name as in {@code #applyDecorator("root")}
     * @param parameters from {@code #decoratorParam}s directly inside, in order
     * @param bodyHtml what the enclosed part rendered to
     * @return what stands in its place
     */
    String decorate(String name, Map<String, Object> parameters, String bodyHtml);
}
