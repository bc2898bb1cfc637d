package org.delbar.workbench.content.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.content.Html;
import org.delbar.workbench.content.PageHeadings;
import org.delbar.workbench.content.PageHeadings.Heading;
import org.jspecify.annotations.Nullable;

/** The table of contents: a list within a list for each deeper heading. */
final class Contents {

    private Contents() {}

    static String html(Map<String, String> parameters, ConversionContext context) {
        int highest = number(parameters.get("minLevel"), 1);
        int deepest = number(parameters.get("maxLevel"), 7);
        List<Heading> headings = PageHeadings.of(context).stream()
                .filter(each -> each.level() >= highest && each.level() <= deepest)
                .toList();
        StringBuilder out = new StringBuilder("<div class=\"toc-macro\">");
        Deque<Integer> open = new ArrayDeque<>();
        for (Heading heading : headings) {
            item(heading, open, out);
        }
        for (int i = 0; i < open.size(); i++) {
            out.append("</li></ul>");
        }
        return out.append("</div>").toString();
    }

    private static void item(Heading heading, Deque<Integer> open, StringBuilder out) {
        while (open.size() > 1 && open.peek() > heading.level()) {
            open.pop();
            out.append("</li></ul>");
        }
        if (open.isEmpty() || open.peek() < heading.level()) {
            open.push(heading.level());
            out.append("<ul class=\"toc-indentation\">");
        } else {
            out.append("</li>");
        }
        out.append("<li><a");
        Html.attribute(out, "href", "#" + heading.id());
        out.append('>').append(Html.escape(heading.text())).append("</a>");
    }

    private static int number(@Nullable String text, int otherwise) {
        boolean digits = text != null && text.length() == 1 && Character.isDigit(text.charAt(0));
        return digits ? Integer.parseInt(text) : otherwise;
    }
}
