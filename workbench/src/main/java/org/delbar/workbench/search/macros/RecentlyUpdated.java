package org.delbar.workbench.search.macros;

import static org.delbar.workbench.content.Html.escape;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.content.Html;
import org.delbar.workbench.content.Surroundings;
import org.delbar.workbench.search.CqlSearch;
import org.delbar.workbench.search.Hit;
import org.delbar.workbench.search.Order;

/** What was changed last, newest first. */
final class RecentlyUpdated implements SearchMacros.Code {

    private static final int USUAL = 15;
    private static final int MOST = 200;
    private static final List<String> THEMES = List.of("concise", "social", "sidebar");

    private final Surroundings surroundings;
    private final CqlSearch search;

    RecentlyUpdated(Surroundings surroundings, CqlSearch search) {
        this.surroundings = surroundings;
        this.search = search;
    }

    @Override
    public String html(Map<String, String> parameters, ConversionContext context) {
        Wished wished = new Wished(parameters, context);
        List<Hit> hits = search.find(
                        cql(wished),
                        Order.NEWEST_FIRST,
                        context.getSpaceKey(),
                        wished.contentId(),
                        0,
                        wished.number("max", USUAL, MOST))
                .hits();
        String theme = THEMES.contains(wished.text("theme")) ? wished.text("theme") : "concise";
        StringBuilder out = new StringBuilder("<div class=\"recently-updated recently-updated-" + theme + "\">");
        if (!wished.yes("hideHeading", false)) {
            out.append("<h2 class=\"recently-updated-heading\">")
                    .append(escape(surroundings.text("workbench.search.recent.title")))
                    .append("</h2>");
        }
        if (hits.isEmpty()) {
            out.append("<p>")
                    .append(escape(surroundings.text("workbench.search.recent.none")))
                    .append("</p>");
        } else {
            out.append("<div class=\"results-container\"><ul class=\"update-items\">");
            hits.forEach(hit -> item(hit, context, out));
            out.append("</ul></div>");
        }
        return out.append("</div>").toString();
    }

    private static String cql(Wished wished) {
        List<String> clauses = new ArrayList<>(wished.inSpaces("@self"));
        in("label", wished.text("labels"), clauses);
        in("contributor", wished.text("author"), clauses);
        in("type", wished.text("types"), clauses);
        return clauses.isEmpty() ? "order by lastmodified desc" : String.join(" and ", clauses);
    }

    private static void in(String field, String list, List<String> clauses) {
        List<String> values = Wished.words(list);
        if (!values.isEmpty() && !values.contains("*")) {
            clauses.add(field + " in (" + Wished.quoted(values) + ")");
        }
    }

    private void item(Hit hit, ConversionContext context, StringBuilder out) {
        String kind = escape(surroundings.text("workbench.search." + hit.kind().word()));
        out.append("<li class=\"update-item\"><div class=\"update-item-icon\"><span class=\"icon aui-icon")
                .append(" content-type-")
                .append(hit.kind().word())
                .append("\" title=\"")
                .append(kind)
                .append("\">")
                .append(kind)
                .append(":</span></div><div class=\"update-item-desc\"><a");
        Html.attribute(out, "href", surroundings.address(hit.content().getUrlPath(), context));
        out.append('>').append(escape(hit.title())).append("</a></div>");
        out.append("<div class=\"update-item-changes\">")
                .append(escape(change(hit.content())))
                .append("</div></li>");
    }

    private String change(ContentEntityObject content) {
        LocalDate day = LocalDate.ofInstant(content.getLastModificationDate().toInstant(), surroundings.zone());
        ConfluenceUser editor = content.getLastModifier();
        String key = content.getVersion() == 1 ? "workbench.search.recent.created" : "workbench.search.recent.updated";
        return editor == null
                ? surroundings.date(day)
                : surroundings.text(key, surroundings.date(day), editor.getFullName());
    }
}
