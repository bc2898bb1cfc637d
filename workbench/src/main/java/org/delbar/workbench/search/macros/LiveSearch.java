package org.delbar.workbench.search.macros;

import static org.delbar.workbench.content.Html.escape;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.delbar.workbench.content.Html;
import org.delbar.workbench.content.Surroundings;

/** A field in which one searches; without script it leads to the search screen. Nobody can type on paper. */
final class LiveSearch implements SearchMacros.Code {

    private static final String COUNTER = LiveSearch.class.getName();
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Surroundings surroundings;

    LiveSearch(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String html(Map<String, String> parameters, ConversionContext context) {
        Wished wished = new Wished(parameters, context);
        if (!wished.onScreen()) {
            return "";
        }
        int number = context.getProperty(COUNTER) instanceof Integer last ? last + 1 : 1;
        context.setProperty(COUNTER, number);
        String id = "livesearch-" + number;
        String placeholder = wished.text("placeholder");
        String name = surroundings.text("workbench.search.live");
        StringBuilder out = new StringBuilder(
                "<div class=\"search-macro search-macro-" + (wished.text("size").equals("large") ? "large" : "medium")
                        + "\"><form class=\"aui search-macro-query\"");
        Html.attribute(out, "action", surroundings.address("/dosearchsite.action", context));
        Html.attribute(out, "data-additional", additional(wished));
        out.append(" role=\"search\"><label class=\"assistive\" for=\"" + id + "\">")
                .append(escape(name))
                .append("</label><input id=\"" + id + "\" class=\"text search-macro-input\" type=\"search\"")
                .append(" name=\"queryString\" maxlength=\"1000\"");
        Html.attribute(out, "placeholder", placeholder.isEmpty() ? name : placeholder);
        out.append("/>");
        hidden(out, "where", space(wished));
        hidden(
                out,
                "label",
                COMMA.splitAsStream(wished.text("labels")).findFirst().orElse(""));
        hidden(out, "type", wished.text("type"));
        return out.append("</form></div>").toString();
    }

    private static String additional(Wished wished) {
        String additional = wished.text("additional");
        return List.of("none", "page excerpt").contains(additional) ? additional : "space name";
    }

    private static String space(Wished wished) {
        String key = wished.text("spaceKey");
        return key.equals("@self") && wished.context().getSpaceKey() != null
                ? wished.context().getSpaceKey()
                : key;
    }

    private static void hidden(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append("<input type=\"hidden\" name=\"" + name + "\"");
            Html.attribute(out, "value", value);
            out.append("/>");
        }
    }
}
