package org.delbar.methodbook.contentcheck;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.delbar.pagefacts.StorageTree;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws a page in plain strokes, so that it can be looked at beside its findings: headings, lists, tables, boxes and prompts,
 * no pictures and nothing that a macro would fetch.
 */
final class PageSketch {

    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("ul", "ul"),
            Map.entry("ol", "ol"),
            Map.entry("li", "li"),
            Map.entry("table", "table"),
            Map.entry("tbody", "tbody"),
            Map.entry("thead", "thead"),
            Map.entry("tr", "tr"),
            Map.entry("th", "th"),
            Map.entry("td", "td"),
            Map.entry("blockquote", "blockquote"),
            Map.entry("pre", "pre"),
            Map.entry("strong", "strong"),
            Map.entry("b", "strong"),
            Map.entry("em", "em"),
            Map.entry("i", "em"),
            Map.entry("u", "u"),
            Map.entry("s", "s"),
            Map.entry("code", "code"),
            Map.entry("p", "p"));

    private static final Set<String> SILENT =
            Set.of("ac:task-id", "ac:task-uuid", "ac:parameter", "colgroup", "col", "ac:plain-text-body");

    private final UnaryOperator<String> person;
    private final IdentityHashMap<Node, String> findings = new IdentityHashMap<>();
    private final List<ContentCheckToken> tokens = new ArrayList<>();

    /** @param person full name by the key of an account */
    PageSketch(UnaryOperator<String> person) {
        this.person = person;
    }

    List<ContentCheckToken> of(ContentCheck.MarkedPage page) {
        int number = 0;
        for (Piece piece : page.pieces()) {
            number++;
            for (Node node : piece.nodes()) {
                findings.put(node, "f" + number);
            }
        }
        return of(page.page());
    }

    List<ContentCheckToken> of(Element page) {
        inside(page);
        return List.copyOf(tokens);
    }

    private void inside(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            draw(child);
        }
    }

    private void draw(Node node) {
        String finding = findings.get(node);
        if (finding != null && !(node instanceof Element element && Markup.isBlock(element))) {
            tokens.add(ContentCheckToken.mark(finding));
            unmarked(node);
            tokens.add(ContentCheckToken.close("mark"));
        } else {
            unmarked(node);
        }
    }

    private void unmarked(Node node) {
        if (!(node instanceof Element element)) {
            text(node.getNodeValue());
            return;
        }
        String name = element.getTagName();
        switch (name) {
            case "br" -> tokens.add(ContentCheckToken.text(" "));
            case "time" -> say("date", element.getAttribute("datetime"));
            case "ac:emoticon" -> text("☺");
            case "ac:placeholder" -> say("prompt", StorageTree.text(element));
            case "ac:image" -> say("file", Piece.shown(element));
            case "ac:link" -> say("link", link(element));
            case "a" -> wrapped(element, "span", "link");
            case "ac:task-list" -> wrapped(element, "ul", "tasks");
            case "ac:task" -> wrapped(element, "li", "task");
            case "ac:task-status" -> text(StorageTree.text(element).equals("complete") ? "☑ " : "☐ ");
            case "ac:layout-section" -> wrapped(element, "div", "columns");
            case "ac:layout-cell" -> wrapped(element, "div", "column");
            case Markup.MACRO -> macro(element);
            default -> {
                if (Markup.isHeading(element)) {
                    wrapped(element, "p", "heading");
                } else if (PLAIN.containsKey(name)) {
                    wrapped(element, PLAIN.getOrDefault(name, "span"), "");
                } else if (!SILENT.contains(name)) {
                    inside(element);
                }
            }
        }
    }

    private String link(Element link) {
        String shown = Piece.shown(link);
        boolean user = Markup.elements(link).stream()
                .anyMatch(each -> each.getTagName().equals("ri:user"));
        return user ? "@" + person.apply(shown) : shown;
    }

    private void macro(Element macro) {
        String name = macro.getAttribute("ac:name");
        if (!Markup.isBlock(macro)) {
            say("macro-line", name.equals("status") ? Piece.shown(macro) : name);
            return;
        }
        String finding = findings.get(macro);
        tokens.add(ContentCheckToken.open("div", "macro"));
        if (finding != null) {
            tokens.add(ContentCheckToken.mark(finding));
        }
        say("macro-name", name);
        for (Element child : Markup.elements(macro)) {
            if (child.getTagName().equals("ac:parameter") && findings.containsKey(child)) {
                tokens.add(ContentCheckToken.mark(String.valueOf(findings.get(child))));
                text(" " + StorageTree.text(child));
                tokens.add(ContentCheckToken.close("mark"));
            } else if (child.getTagName().equals("ac:parameter")
                    && child.getAttribute("ac:name").equals("title")) {
                text(" " + StorageTree.text(child));
            }
            if (child.getTagName().equals("ac:plain-text-body")) {
                wrappedText("pre", StorageTree.readable(child.getTextContent()));
            }
        }
        if (finding != null) {
            tokens.add(ContentCheckToken.close("mark"));
        }
        Markup.elements(macro).stream()
                .filter(child -> child.getTagName().equals("ac:rich-text-body"))
                .forEach(this::inside);
        tokens.add(ContentCheckToken.close("div"));
    }

    private void wrapped(Element element, String tag, String style) {
        tokens.add(ContentCheckToken.open(tag, style));
        inside(element);
        tokens.add(ContentCheckToken.close(tag));
    }

    private void wrappedText(String tag, String words) {
        tokens.add(ContentCheckToken.open(tag, ""));
        text(words);
        tokens.add(ContentCheckToken.close(tag));
    }

    private void say(String style, String words) {
        tokens.add(ContentCheckToken.open("span", style));
        text(words);
        tokens.add(ContentCheckToken.close("span"));
    }

    private void text(String words) {
        if (!words.isEmpty()) {
            tokens.add(ContentCheckToken.text(words));
        }
    }
}
