package org.delbar.workbench.content;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** The XHTML part of storage format: what a page may hold, and nothing that runs. */
final class Markup implements ElementRenderer {

    private static final Set<String> ALLOWED = Set.of(
            "a",
            "abbr",
            "address",
            "b",
            "big",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "div",
            "dl",
            "dt",
            "em",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "samp",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "tt",
            "u",
            "ul",
            "var");
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img");
    private static final Set<String> DROPPED_WITH_CONTENT = Set.of(
            "script",
            "style",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "noscript",
            "template",
            "title",
            "head",
            "svg",
            "math",
            "textarea",
            "select",
            "ac:placeholder",
            "at:declarations");
    private static final Set<String> ATTRIBUTES = Set.of(
            "align",
            "alt",
            "cite",
            "class",
            "colspan",
            "data-highlight-colour",
            "dir",
            "headers",
            "height",
            "href",
            "id",
            "lang",
            "name",
            "rel",
            "rowspan",
            "scope",
            "span",
            "src",
            "start",
            "style",
            "target",
            "title",
            "type",
            "valign",
            "width");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "cite");

    @Override
    public void render(Element element, Rendering rendering, StringBuilder out) {
        String name = element.getNodeName();
        if (ALLOWED.contains(name)) {
            allowed(element, rendering, out);
        } else if (!DROPPED_WITH_CONTENT.contains(name.toLowerCase(Locale.ROOT))) {
            rendering.inside(element, out);
        }
    }

    private static void allowed(Element element, Rendering rendering, StringBuilder out) {
        String name = element.getNodeName();
        boolean table = name.equals("table");
        if (table) {
            out.append("<div class=\"table-wrap\">");
        }
        out.append('<').append(name);
        attributes(element, out);
        Html.attribute(out, "class", classes(element));
        if (PageHeadings.ELEMENTS.contains(name)) {
            Html.attribute(out, "id", rendering.headings().id(element));
        }
        if (VOID.contains(name)) {
            out.append("/>");
        } else {
            out.append('>');
            rendering.inside(element, out);
            out.append("</").append(name).append('>');
        }
        if (table) {
            out.append("</div>");
        }
    }

    private static void attributes(Element element, StringBuilder out) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            String value = attributes.item(i).getNodeValue();
            if (isAllowed(element, name, value)) {
                Html.attribute(out, name, value);
            }
        }
    }

    private static boolean isAllowed(Element element, String name, String value) {
        if (!ATTRIBUTES.contains(name) || name.equals("class")) {
            return false;
        }
        if (name.equals("id") && PageHeadings.ELEMENTS.contains(element.getNodeName())) {
            return false;
        }
        if (ADDRESSES.contains(name)) {
            return Html.isSafeAddress(value);
        }
        return !name.equals("style") || isHarmlessStyle(value);
    }

    private static boolean isHarmlessStyle(String style) {
        String folded = style.toLowerCase(Locale.ROOT);
        return !folded.contains("url(")
                && !folded.contains("expression")
                && !folded.contains("@import")
                && !folded.contains("\\")
                && !folded.contains("/*");
    }

    private static @Nullable String classes(Element element) {
        String own = Storage.attribute(element, "class");
        String added = switch (element.getNodeName()) {
            case "table" -> "confluenceTable";
            case "th" -> "confluenceTh";
            case "td" -> "confluenceTd";
            default -> null;
        };
        if (own == null || added == null || own.contains(added)) {
            return own == null ? added : own;
        }
        return own + " " + added;
    }
}
