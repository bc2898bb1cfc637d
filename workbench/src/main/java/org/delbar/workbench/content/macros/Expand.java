package org.delbar.workbench.content.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.delbar.workbench.content.Html;
import org.delbar.workbench.content.Surroundings;

/** Text that opens on a click; numbered within the page, so that two renderings of a version are equal. */
final class Expand implements BuiltIn.Code {

    private static final String COUNTER = Expand.class.getName();

    private final Surroundings surroundings;

    Expand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String html(Map<String, String> parameters, String body, ConversionContext context) {
        int number = context.getProperty(COUNTER) instanceof Integer last ? last + 1 : 1;
        context.setProperty(COUNTER, number);
        String title = parameters.getOrDefault("title", "");
        String shown = title.isEmpty() ? surroundings.text("workbench.content.expand") : title;
        return "<div id=\"expander-" + number + "\" class=\"expand-container\">"
                + "<div id=\"expander-control-" + number + "\" class=\"expand-control\">"
                + "<span class=\"expand-control-icon icon\"></span><span class=\"expand-control-text\">"
                + Html.escape(shown) + "</span></div>"
                + "<div id=\"expander-content-" + number + "\" class=\"expand-content\">" + body + "</div></div>";
    }
}
