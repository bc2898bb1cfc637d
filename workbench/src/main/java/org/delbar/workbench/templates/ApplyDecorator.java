package org.delbar.workbench.templates;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #applyDecorator("root") … #end}; may stand inside another. */
public final class ApplyDecorator extends Directive {

    static final String PARAMETERS = ApplyDecorator.class.getName() + ".parameters";

    @Override
    public String getName() {
        return "applyDecorator";
    }

    @Override
    public int getType() {
        return BLOCK;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) throws IOException {
        Object outer = context.get(PARAMETERS);
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringWriter body = new StringWriter();
        context.put(PARAMETERS, parameters);
        try {
            node.jjtGetChild(1).render(context, body);
        } finally {
            if (outer == null) {
                context.remove(PARAMETERS);
            } else {
                context.put(PARAMETERS, outer);
            }
        }
        Decoration decoration = (Decoration) rsvc.getApplicationAttribute(Decoration.class);
        String name = String.valueOf(node.jjtGetChild(0).value(context));
        writer.write(decoration.decorate(name, parameters, body.toString()));
        return true;
    }
}
