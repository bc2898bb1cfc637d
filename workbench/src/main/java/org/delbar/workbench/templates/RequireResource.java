package org.delbar.workbench.templates;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;
import org.delbar.workbench.webresources.WebResources;

/** {@code #requireResource("plugin:key")}. */
public class RequireResource extends Directive {

    @Override
    public String getName() {
        return "requireResource";
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        if (node.jjtGetNumChildren() != 1) {
            throw new IllegalArgumentException("#" + getName() + " takes one argument, in " + getTemplateName());
        }
        WebResources resources = (WebResources) rsvc.getApplicationAttribute(WebResources.class);
        require(resources, String.valueOf(node.jjtGetChild(0).value(context)));
        return true;
    }

    void require(WebResources resources, String name) {
        resources.currentPage().requireResource(name);
    }
}
