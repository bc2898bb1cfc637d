package org.delbar.workbench.content;

import java.util.Map;
import org.w3c.dom.Element;

/** Emoticons as text: the product's pictures are its own. */
final class Emoticons implements ElementRenderer {

    private static final Map<String, String> TEXT = Map.ofEntries(
            Map.entry("smile", "\uD83D\uDE42"),
            Map.entry("sad", "\uD83D\uDE41"),
            Map.entry("cheeky", "\uD83D\uDE1B"),
            Map.entry("laugh", "\uD83D\uDE04"),
            Map.entry("wink", "\uD83D\uDE09"),
            Map.entry("thumbs-up", "\uD83D\uDC4D"),
            Map.entry("thumbs-down", "\uD83D\uDC4E"),
            Map.entry("information", "\u2139"),
            Map.entry("tick", "\u2714"),
            Map.entry("cross", "\u2718"),
            Map.entry("warning", "\u26A0"),
            Map.entry("plus", "\u2795"),
            Map.entry("minus", "\u2796"),
            Map.entry("question", "\u2753"),
            Map.entry("light-on", "\uD83D\uDCA1"),
            Map.entry("yellow-star", "\u2B50"),
            Map.entry("heart", "\u2764"));

    @Override
    public void render(Element emoticon, Rendering rendering, StringBuilder out) {
        String name = emoticon.getAttribute("ac:name");
        out.append("<span role=\"img\"");
        Html.attribute(out, "class", "emoticon emoticon-" + name);
        Html.attribute(out, "aria-label", name);
        out.append('>')
                .append(Html.escape(TEXT.getOrDefault(name, "(" + name + ")")))
                .append("</span>");
    }
}
