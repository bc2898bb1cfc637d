package org.delbar.workbench.templates;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #form_xsrfToken()}: the hidden field without which Confluence refuses a form. */
public final class XsrfField extends Directive {

    @Override
    public String getName() {
        return "form_xsrfToken";
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) throws IOException {
        Offers offers = (Offers) rsvc.getApplicationAttribute(Offers.class);
        Optional<Object> token = offers.value(Offers.XSRF_TOKEN);
        writer.write("<input type=\"hidden\" name=\"atl_token\" value=\""
                + Html.escaped(token.map(Object::toString).orElse("")) + "\">");
        return true;
    }
}
