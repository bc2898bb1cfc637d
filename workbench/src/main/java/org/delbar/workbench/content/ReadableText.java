package org.delbar.workbench.content;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML as the lines somebody reads: a paragraph, a heading, a list item and a row of a table are one line each. */
final class ReadableText implements NodeVisitor {

    /** @param style {@code heading}, {@code item}, {@code row} or {@code text} */
    record Line(String style, String text) {}

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private String style = "text";

    private ReadableText() {}

    static List<Line> of(String html) {
        ReadableText text = new ReadableText();
        Jsoup.parseBodyFragment(html).body().traverse(text);
        text.endLine();
        return text.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            current.append(text.getWholeText());
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    private void begin(Element element) {
        if (isCell(element)) {
            current.append(element.elementSiblingIndex() == 0 ? "" : " | ");
            return;
        }
        if (endsLine(element)) {
            endLine();
            style = styleOf(element);
        }
        if (element.hasAttr("data-inline-task-id")) {
            current.append(element.hasClass("checked") ? "[x] " : "[ ] ");
        } else if (element.nameIs("img")) {
            String words = element.attr("alt").isEmpty() ? element.attr("src") : element.attr("alt");
            current.append('[').append(words).append(']');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && endsLine(element)) {
            endLine();
        }
    }

    private void endLine() {
        String text = current.toString().replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            lines.add(new Line(style, text));
        }
        current.setLength(0);
        style = "text";
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    /** What stands in a cell of a table stays in its row. */
    private static boolean endsLine(Element element) {
        return (element.isBlock() || element.nameIs("br")) && !isCell(element) && element.closest("td, th") == null;
    }

    private static String styleOf(Element element) {
        if (element.normalName().matches("h[1-6]")) {
            return "heading";
        }
        if (element.nameIs("tr")) {
            return "row";
        }
        return element.closest("li") == null ? "text" : "item";
    }
}
