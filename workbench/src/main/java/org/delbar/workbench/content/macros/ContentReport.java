package org.delbar.workbench.content.macros;

import static org.delbar.workbench.content.Html.escape;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.delbar.workbench.content.Html;
import org.delbar.workbench.content.Surroundings;

/** A table of the pages with one of the given labels, newest first, as far as the reader may see them. */
final class ContentReport implements BuiltIn.Code {

    private static final int DEFAULT_ROWS = 20;
    private static final int CANDIDATES = 500;
    private static final Pattern COMMA = Pattern.compile(",");

    private final Surroundings surroundings;

    ContentReport(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String html(Map<String, String> parameters, String body, ConversionContext context) {
        List<Page> pages = surroundings.visible(candidates(parameters, context));
        if (pages.isEmpty()) {
            return BlankExperience.html(parameters, context, surroundings);
        }
        int rows = rows(parameters.getOrDefault("maxResults", ""));
        StringBuilder out = new StringBuilder("<table class=\"aui content-report-table-macro\"><thead><tr>");
        for (String column : List.of("title", "creator", "modified")) {
            out.append("<th>")
                    .append(escape(surroundings.text("workbench.content.report." + column)))
                    .append("</th>");
        }
        out.append("</tr></thead><tbody>");
        pages.stream().limit(rows).forEach(page -> row(page, context, out));
        return out.append("</tbody></table>").toString();
    }

    private void row(Page page, ConversionContext context, StringBuilder out) {
        out.append("<tr><td class=\"title\"><a");
        Html.attribute(out, "href", surroundings.address(page.getUrlPath(), context));
        out.append('>').append(escape(page.getTitle())).append("</a></td><td class=\"creator\">");
        if (page.getCreator() != null) {
            out.append(escape(page.getCreator().getFullName()));
        }
        LocalDate modified = LocalDate.ofInstant(page.getLastModificationDate().toInstant(), surroundings.zone());
        out.append("</td><td class=\"modified\">")
                .append(escape(surroundings.date(modified)))
                .append("</td></tr>");
    }

    private List<Page> candidates(Map<String, String> parameters, ConversionContext context) {
        Map<Long, Page> found = new LinkedHashMap<>();
        for (String label : words(parameters.getOrDefault("labels", ""))) {
            List<String> spaces = words(parameters.getOrDefault("spaces", ""));
            if (spaces.isEmpty()) {
                surroundings.pages().labelled(label, null, CANDIDATES).forEach(page -> found.put(page.getId(), page));
            }
            for (String key : spaces) {
                String wanted = key.equals("@self") ? context.getSpaceKey() : key;
                Space space = wanted == null ? null : surroundings.spaces().getSpace(wanted);
                if (space != null) {
                    surroundings
                            .pages()
                            .labelled(label, space, CANDIDATES)
                            .forEach(page -> found.put(page.getId(), page));
                }
            }
        }
        List<Page> newestFirst = new ArrayList<>(found.values());
        newestFirst.sort(Comparator.comparing(Page::getLastModificationDate)
                .thenComparing(Page::getId)
                .reversed());
        return newestFirst;
    }

    private static int rows(String text) {
        boolean digits =
                !text.isEmpty() && text.length() < 5 && text.chars().allMatch(each -> each >= '0' && each <= '9');
        return digits ? Integer.parseInt(text) : DEFAULT_ROWS;
    }

    private static List<String> words(String list) {
        return COMMA.splitAsStream(list)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
