package org.delbar.workbench.content.macros;

import static org.delbar.workbench.content.Html.escape;

import java.util.Map;
import org.delbar.workbench.content.Html;
import org.jspecify.annotations.Nullable;

/** Macros that put a frame around what they hold. */
final class Boxes {

    private Boxes() {}

    /** Page properties. Hidden ones are only data: other macros read them from storage. */
    static String details(Map<String, String> parameters, String body) {
        return parameters.getOrDefault("hidden", "").equals("true")
                ? ""
                : "<div class=\"plugin-tabmeta-details\">" + body + "</div>";
    }

    /** A hidden one is only for the pages that include it. */
    static String excerpt(Map<String, String> parameters, String body) {
        return parameters.getOrDefault("hidden", "").equals("true") ? "" : body;
    }

    static String panel(Map<String, String> parameters, String body) {
        String border = style("border-width", parameters.getOrDefault("borderWidth", "1") + "px")
                + style("border-style", parameters.get("borderStyle"))
                + style("border-color", parameters.get("borderColor"));
        String title = parameters.getOrDefault("title", "");
        String header = style("border-bottom-width", parameters.getOrDefault("borderWidth", "1") + "px")
                + style("background-color", parameters.get("titleBGColor"))
                + style("color", parameters.get("titleColor"));
        return "<div class=\"panel\"" + attribute("style", border) + ">"
                + (title.isEmpty()
                        ? ""
                        : "<div class=\"panelHeader\"" + attribute("style", header) + "><b>" + escape(title)
                                + "</b></div>")
                + "<div class=\"panelContent\""
                + attribute("style", style("background-color", parameters.get("bgColor"))) + ">" + body
                + "</div></div>";
    }

    static String section(Map<String, String> parameters, String body) {
        String border = parameters.getOrDefault("border", "").equals("true") ? " sectionMacroWithBorder" : "";
        return "<div class=\"sectionColumnWrapper\"><div class=\"sectionMacro" + border
                + "\"><div class=\"sectionMacroRow\">" + body + "</div></div></div>";
    }

    static String column(Map<String, String> parameters, String body) {
        String width = style("width", parameters.get("width"));
        return "<div class=\"columnMacro\"" + attribute("style", width) + ">" + body + "</div>";
    }

    static String code(Map<String, String> parameters, String body) {
        String title = parameters.getOrDefault("title", "");
        String options = "brush: " + parameters.getOrDefault("language", "java") + "; gutter: "
                + parameters.getOrDefault("linenumbers", "false") + "; theme: "
                + parameters.getOrDefault("theme", "Confluence");
        return "<div class=\"code panel pdl\">"
                + (title.isEmpty()
                        ? ""
                        : "<div class=\"codeHeader panelHeader pdl\"><b>" + escape(title) + "</b></div>")
                + "<div class=\"codeContent panelContent pdl\"><pre class=\"syntaxhighlighter-pre\""
                + attribute("data-syntaxhighlighter-params", options) + ">" + escape(body) + "</pre></div></div>";
    }

    static String noformat(String body) {
        return "<div class=\"preformatted panel\"><div class=\"preformattedContent panelContent\"><pre>" + escape(body)
                + "</pre></div></div>";
    }

    /** A value that could begin a second declaration is left out. */
    private static String style(String property, @Nullable String value) {
        boolean harmless = value != null
                && !value.isBlank()
                && value.chars().allMatch(each -> Character.isLetterOrDigit(each) || "#%.-".indexOf(each) >= 0);
        return harmless ? property + ": " + value + ";" : "";
    }

    private static String attribute(String name, String value) {
        StringBuilder out = new StringBuilder();
        Html.attribute(out, name, value.isEmpty() ? null : value);
        return out.toString();
    }
}
