package org.delbar.workbench.content;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;

/** Page layouts: sections of one to three columns. */
final class Layouts implements ElementRenderer {

    private static final Map<String, List<String>> CELLS = Map.of(
            "single", List.of("normal"),
            "two_equal", List.of("normal", "normal"),
            "two_left_sidebar", List.of("aside", "normal"),
            "two_right_sidebar", List.of("normal", "aside"),
            "three_equal", List.of("normal", "normal", "normal"),
            "three_with_sidebars", List.of("sidebars", "normal", "sidebars"));

    @Override
    public void render(Element layout, Rendering rendering, StringBuilder out) {
        out.append("<div class=\"contentLayout2\">");
        for (Element section : Storage.elements(layout, "ac:layout-section")) {
            section(section, rendering, out);
        }
        out.append("</div>");
    }

    private static void section(Element section, Rendering rendering, StringBuilder out) {
        String type = Objects.requireNonNullElse(Storage.attribute(section, "ac:type"), "single");
        String name = type.replace('_', '-');
        out.append("<div");
        Html.attribute(out, "class", "columnLayout " + name);
        Html.attribute(out, "data-layout", name);
        out.append('>');
        List<String> kinds = CELLS.getOrDefault(type, List.of());
        List<Element> cells = Storage.elements(section, "ac:layout-cell");
        for (int i = 0; i < cells.size(); i++) {
            String kind = i < kinds.size() ? kinds.get(i) : "normal";
            out.append("<div");
            Html.attribute(out, "class", "cell " + kind);
            Html.attribute(out, "data-type", kind);
            out.append("><div class=\"innerCell\">");
            rendering.inside(cells.get(i), out);
            out.append("</div></div>");
        }
        out.append("</div>");
    }
}
