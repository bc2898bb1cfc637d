package org.delbar.workbench.search.macros;

import static org.delbar.workbench.content.Html.escape;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.labels.Label;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.content.Html;
import org.delbar.workbench.content.Surroundings;
import org.delbar.workbench.search.CqlSearch;
import org.delbar.workbench.search.Hit;
import org.delbar.workbench.search.Order;

/** A list of the content with some labels. */
final class ContentByLabel implements SearchMacros.Code {

    private static final int USUAL = 15;
    private static final int MOST = 500;
    private static final Map<String, String> SORTED =
            Map.of("title", "title", "creation", "created", "modified", "lastmodified");

    private final Surroundings surroundings;
    private final CqlSearch search;

    ContentByLabel(Surroundings surroundings, CqlSearch search) {
        this.surroundings = surroundings;
        this.search = search;
    }

    @Override
    public String html(Map<String, String> parameters, ConversionContext context) {
        Wished wished = new Wished(parameters, context);
        List<Hit> hits = wished.cql().isEmpty() ? List.of() : found(wished);
        String title = wished.text("title");
        StringBuilder out = new StringBuilder();
        if (!title.isEmpty()) {
            out.append("<h3>").append(escape(title)).append("</h3>");
        }
        if (hits.isEmpty()) {
            return out.append("<p>")
                    .append(escape(surroundings.text("workbench.search.labelled.none")))
                    .append("</p>")
                    .toString();
        }
        out.append("<ul class=\"content-by-label\">");
        hits.forEach(hit -> item(hit, wished, context, out));
        return out.append("</ul>").toString();
    }

    private List<Hit> found(Wished wished) {
        int most = wished.number("max", USUAL, MOST);
        Long current = wished.yes("excludeCurrent", false) ? wished.contentId() : null;
        List<Hit> found = search.find(
                        wished.cql(), order(wished), wished.context().getSpaceKey(), wished.contentId(), 0, most + 1)
                .hits();
        return found.stream()
                .filter(hit -> current == null || hit.content().getId() != current)
                .limit(most)
                .toList();
    }

    private static Order order(Wished wished) {
        String field = SORTED.getOrDefault(wished.text("sort"), "lastmodified");
        boolean downwards = field.equals("lastmodified") != wished.yes("reverse", false);
        return new Order(List.of(new Order.By(field, downwards)));
    }

    private void item(Hit hit, Wished wished, ConversionContext context, StringBuilder out) {
        String kind = escape(surroundings.text("workbench.search." + hit.kind().word()));
        out.append("<li><div><span class=\"icon aui-icon content-type-")
                .append(hit.kind().word())
                .append("\" title=\"")
                .append(kind)
                .append("\">")
                .append(kind)
                .append(":</span></div><div class=\"details\"><a");
        Html.attribute(out, "href", surroundings.address(hit.content().getUrlPath(), context));
        out.append('>').append(escape(hit.title())).append("</a>");
        if (wished.yes("showSpace", true)) {
            out.append(" <span class=\"smalltext\">(")
                    .append(escape(hit.space().getName()))
                    .append(")</span>");
        }
        if (wished.yes("showLabels", true) && !hit.content().getLabels().isEmpty()) {
            labels(hit, context, out);
        }
        out.append("</div></li>");
    }

    private void labels(Hit hit, ConversionContext context, StringBuilder out) {
        out.append("<div class=\"label-details\"><ul class=\"label-list\">");
        for (Label label : hit.content().getLabels()) {
            out.append("<li class=\"aui-label\"><a class=\"aui-label-split-main\"");
            String address = "/label/" + hit.space().getKey() + "/" + label.getName();
            Html.attribute(out, "href", surroundings.address(address, context));
            out.append('>').append(escape(label.getName())).append("</a></li>");
        }
        out.append("</ul></div>");
    }
}
