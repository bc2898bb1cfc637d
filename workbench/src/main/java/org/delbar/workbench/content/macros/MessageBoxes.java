package org.delbar.workbench.content.macros;

import static org.delbar.workbench.content.Html.escape;

import java.util.List;
import java.util.Map;

/** The four coloured boxes: info, tip, note and warning. */
final class MessageBoxes {

    static final List<String> KINDS = List.of("info", "tip", "note", "warning");

    private static final Map<String, String> STYLE =
            Map.of("info", "information", "tip", "tip", "note", "note", "warning", "warning");
    private static final Map<String, String> ICON =
            Map.of("info", "info", "tip", "approve", "note", "warning", "warning", "error");

    private MessageBoxes() {}

    static String html(String kind, Map<String, String> parameters, String body) {
        String title = parameters.getOrDefault("title", "");
        boolean icon = !parameters.getOrDefault("icon", "true").equals("false");
        return "<div class=\"confluence-information-macro confluence-information-macro-" + STYLE.get(kind) + "\">"
                + (title.isEmpty() ? "" : "<p class=\"title\">" + escape(title) + "</p>")
                + (icon
                        ? "<span class=\"aui-icon aui-icon-small aui-iconfont-" + ICON.get(kind)
                                + " confluence-information-macro-icon\"></span>"
                        : "")
                + "<div class=\"confluence-information-macro-body\">" + body + "</div></div>";
    }
}
