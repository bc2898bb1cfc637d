package org.delbar.workbench.search.macros;

import static org.delbar.workbench.content.Html.escape;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.delbar.workbench.content.Html;
import org.delbar.workbench.content.RenderingContext;
import org.delbar.workbench.content.StorageRenderer;
import org.delbar.workbench.content.Surroundings;
import org.delbar.workbench.content.macros.BlankExperience;
import org.delbar.workbench.search.CqlSearch;
import org.delbar.workbench.search.Order;
import org.jsoup.Jsoup;

/** The report on page properties: a row for each, with a column for each heading. */
final class DetailsSummary implements SearchMacros.Code {

    private static final String WITHIN = DetailsSummary.class.getName();
    private static final int PAGE_SIZE = 30;
    private static final int MOST = 1000;

    private record Row(Page page, Map<String, String> values) {}

    private final Surroundings surroundings;
    private final CqlSearch search;
    private final StorageRenderer renderer;

    DetailsSummary(Surroundings surroundings, CqlSearch search, StorageRenderer renderer) {
        this.surroundings = surroundings;
        this.search = search;
        this.renderer = renderer;
    }

    @Override
    public String html(Map<String, String> parameters, ConversionContext context) {
        Wished wished = new Wished(parameters, context);
        // A report may stand in what another reports on, and in the end in itself.
        List<Row> rows = context.hasProperty(WITHIN) || wished.cql().isEmpty() ? List.of() : rows(wished);
        if (rows.isEmpty()) {
            return context.hasProperty(WITHIN) ? "" : BlankExperience.html(parameters, context, surroundings);
        }
        Set<String> headings = headings(wished, rows);
        StringBuilder out = new StringBuilder("<div class=\"table-wrap\"><table class=\"aui metadata-summary-macro\"");
        attributes(wished, rows.size(), out);
        out.append("><thead><tr><th class=\"header-title\">")
                .append(escape(firstColumn(wished)))
                .append("</th>");
        headings.forEach(heading -> out.append("<th>").append(escape(heading)).append("</th>"));
        out.append("</tr></thead><tbody>");
        rows.forEach(row -> row(row, headings, context, out));
        return out.append("</tbody></table></div>").toString();
    }

    private List<Row> rows(Wished wished) {
        List<Page> pages = search.find(
                        wished.cql(), Order.NEWEST_FIRST, wished.context().getSpaceKey(), wished.contentId(), 0, MOST)
                .pages();
        List<Row> rows = new ArrayList<>();
        for (Page page : pages) {
            Details.of(page.getBodyContent().getBody(), wished.text("id"))
                    .forEach(values -> rows.add(new Row(page, values)));
        }
        sort(rows, wished);
        return rows;
    }

    private void sort(List<Row> rows, Wished wished) {
        String by = wished.text("sortBy");
        if (by.isEmpty()) {
            return;
        }
        Collator order = Collator.getInstance(surroundings.locales().getLocale());
        boolean title = by.equalsIgnoreCase("title") || by.equals(firstColumn(wished));
        rows.sort(Comparator.comparing(row -> title ? row.page().getTitle() : words(row, by), order));
        if (wished.yes("reverseSort", false)) {
            Collections.reverse(rows);
        }
    }

    private static String words(Row row, String heading) {
        return Jsoup.parse(row.values().getOrDefault(heading, "")).text();
    }

    private static Set<String> headings(Wished wished, List<Row> rows) {
        Set<String> headings = new LinkedHashSet<>(Wished.words(wished.text("headings")));
        if (headings.isEmpty()) {
            rows.forEach(row -> headings.addAll(row.values().keySet()));
        }
        return headings;
    }

    private String firstColumn(Wished wished) {
        String wish = wished.text("firstcolumn");
        return wish.isEmpty() ? surroundings.text("workbench.content.report.title") : wish;
    }

    private void attributes(Wished wished, int rows, StringBuilder out) {
        int pageSize = wished.number("pageSize", PAGE_SIZE, MOST);
        Long current = wished.contentId();
        Html.attribute(out, "data-cql", wished.cql());
        Html.attribute(out, "data-current-content-id", current == null ? "" : current.toString());
        Html.attribute(out, "data-current-space-key", wished.context().getSpaceKey());
        Html.attribute(out, "data-first-column-heading", wished.text("firstcolumn"));
        Html.attribute(out, "data-headings", wished.text("headings"));
        Html.attribute(out, "data-details-id", wished.text("id"));
        Html.attribute(out, "data-sort-by", wished.text("sortBy"));
        Html.attribute(out, "data-reverse-sort", String.valueOf(wished.yes("reverseSort", false)));
        Html.attribute(out, "data-count-comments", String.valueOf(wished.yes("showCommentsCount", false)));
        Html.attribute(out, "data-count-likes", String.valueOf(wished.yes("showLikesCount", false)));
        Html.attribute(out, "data-total-pages", Integer.toString((rows + pageSize - 1) / pageSize));
        Html.attribute(out, "data-page-size", Integer.toString(pageSize));
    }

    private void row(Row row, Set<String> headings, ConversionContext context, StringBuilder out) {
        out.append("<tr><td class=\"title\"><a");
        Html.attribute(out, "href", surroundings.address(row.page().getUrlPath(), context));
        out.append('>').append(escape(row.page().getTitle())).append("</a></td>");
        RenderingContext there = new RenderingContext(row.page(), null, context.getOutputType());
        there.setProperty(WITHIN, true);
        for (String heading : headings) {
            String value = row.values().getOrDefault(heading, "");
            out.append("<td>").append(renderer.view(value, there)).append("</td>");
        }
        out.append("</tr>");
    }
}
