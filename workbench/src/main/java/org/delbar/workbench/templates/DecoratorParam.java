package org.delbar.workbench.templates;

import java.io.Writer;
import java.util.Map;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;
import org.jspecify.annotations.Nullable;

/** {@code #decoratorParam("context" "space-administration")} inside {@code #applyDecorator}. */
public final class DecoratorParam extends Directive {

    @Override
    public String getName() {
        return "decoratorParam";
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    @SuppressWarnings("unchecked") // put there by ApplyDecorator
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        var parameters = (@Nullable Map<String, Object>) context.get(ApplyDecorator.PARAMETERS);
        if (parameters == null) {
            throw new IllegalArgumentException("#decoratorParam outside #applyDecorator in " + getTemplateName());
        }
        Object value = SafeHtml.open(node.jjtGetChild(1).value(context));
        if (value != null) {
            parameters.put(String.valueOf(node.jjtGetChild(0).value(context)), value);
        }
        return true;
    }
}
