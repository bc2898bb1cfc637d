package org.delbar.workbench.content.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.content.Html;
import org.delbar.workbench.content.Surroundings;
import org.jspecify.annotations.Nullable;

/** The pages below a page, as far as the reader may see them. */
final class Children implements BuiltIn.Code {

    private static final int ALL_LEVELS = 100;

    private final Surroundings surroundings;

    Children(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String html(Map<String, String> parameters, String body, ConversionContext context) {
        Page top = top(parameters.get("page"), context);
        if (top == null || !surroundings.isVisible(top)) {
            return "";
        }
        boolean all = parameters.getOrDefault("all", "").equals("true");
        int depth = all ? ALL_LEVELS : number(parameters.get("depth"), 1);
        StringBuilder out = new StringBuilder();
        list(top, depth, parameters, context, out);
        return out.toString();
    }

    private void list(
            Page parent, int depth, Map<String, String> parameters, ConversionContext context, StringBuilder out) {
        List<Page> pages = sorted(surroundings.visible(surroundings.pages().below(List.of(parent))), parameters);
        int first = number(parameters.get("first"), pages.size());
        if (pages.isEmpty()) {
            return;
        }
        out.append("<ul class=\"childpages-macro\">");
        for (Page page : pages.subList(0, Math.min(first, pages.size()))) {
            out.append("<li><a");
            Html.attribute(out, "href", surroundings.address(page.getUrlPath(), context));
            out.append('>').append(Html.escape(page.getTitle())).append("</a>");
            if (depth > 1) {
                list(page, depth - 1, parameters, context, out);
            }
            out.append("</li>");
        }
        out.append("</ul>");
    }

    private @Nullable Page top(@Nullable String named, ConversionContext context) {
        if (named == null || named.isBlank()) {
            return context.getEntity() instanceof Page page ? page : null;
        }
        return NamedPage.of(named, context, surroundings);
    }

    private static List<Page> sorted(List<Page> pages, Map<String, String> parameters) {
        List<Page> sorted = new ArrayList<>(pages);
        switch (parameters.getOrDefault("sort", "title")) {
            case "creation" -> sorted.sort(Comparator.comparing(Page::getCreationDate));
            case "modified" -> sorted.sort(Comparator.comparing(Page::getLastModificationDate));
            default -> sorted.sort(Comparator.comparing(Page::getTitle, String.CASE_INSENSITIVE_ORDER));
        }
        if (parameters.getOrDefault("reverse", "").equals("true")) {
            Collections.reverse(sorted);
        }
        return sorted;
    }

    private static int number(@Nullable String text, int otherwise) {
        boolean digits = text != null
                && !text.isEmpty()
                && text.length() < 6
                && text.chars().allMatch(each -> each >= '0' && each <= '9');
        return digits ? Integer.parseInt(text) : otherwise;
    }
}
