package org.delbar.workbench.content.macros;

import java.util.Locale;
import java.util.Map;
import org.delbar.workbench.content.Html;

/** A coloured word; without a title the colour is the word. */
final class Status {

    private static final Map<String, String> STYLE = Map.of(
            "green", " aui-lozenge-success",
            "red", " aui-lozenge-error",
            "yellow", " aui-lozenge-current",
            "blue", " aui-lozenge-complete",
            "purple", " aui-lozenge-moved");

    private Status() {}

    static String html(Map<String, String> parameters) {
        String colour = parameters.getOrDefault("colour", "Grey");
        boolean subtle = parameters.getOrDefault("subtle", "").equals("true");
        String title = parameters.getOrDefault("title", "");
        return "<span class=\"status-macro aui-lozenge"
                + STYLE.getOrDefault(colour.toLowerCase(Locale.ROOT), "")
                + (subtle ? " aui-lozenge-subtle" : "") + "\">"
                + Html.escape(title.isEmpty() ? colour.toUpperCase(Locale.ROOT) : title) + "</span>";
    }
}
