package org.delbar.workbench.content;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Marks a macro's output as Confluence does: on its root element, or on a wrapper when there is no single one. */
final class MacroFrame {

    private MacroFrame() {}

    static String around(@Nullable String html, String macro, boolean hasBody, boolean inline) {
        if (html == null || html.isBlank()) {
            return "";
        }
        Element root = singleRoot(html);
        if (root == null) {
            String element = inline ? "span" : "div";
            Element wrapper = marked(new Element(element), macro, hasBody, inline);
            return startTag(wrapper, false) + html + "</" + element + ">";
        }
        // Everything but the start tag stays letter for letter what the macro wrote.
        Range tag = root.sourceRange();
        boolean closed = html.startsWith("/>", tag.endPos() - 2);
        return html.substring(0, tag.startPos())
                + startTag(marked(root, macro, hasBody, inline), closed)
                + html.substring(tag.endPos());
    }

    private static Element marked(Element element, String macro, boolean hasBody, boolean inline) {
        return element.addClass("conf-macro")
                .addClass(inline ? "output-inline" : "output-block")
                .attr("data-hasbody", String.valueOf(hasBody))
                .attr("data-macro-name", macro);
    }

    private static @Nullable Element singleRoot(String html) {
        List<Node> nodes = Parser.htmlParser().setTrackPosition(true).parseFragmentInput(html, new Element("div"), "");
        List<Node> meant = nodes.stream()
                .filter(each -> !(each instanceof TextNode text && text.isBlank()))
                .toList();
        return meant.size() == 1
                        && meant.get(0) instanceof Element element
                        && element.sourceRange().isTracked()
                ? element
                : null;
    }

    private static String startTag(Element element, boolean closed) {
        StringBuilder out = new StringBuilder("<").append(element.tagName());
        element.attributes().forEach(each -> Html.attribute(out, each.getKey(), each.getValue()));
        return out.append(closed ? "/>" : ">").toString();
    }
}
