package org.delbar.workbench.web.screens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.delbar.workbench.content.Html;
import org.delbar.workbench.macrobrowser.MacroCatalogue;
import org.delbar.workbench.web.Reply;

/** What stands for a macro in an editor: a picture for one without a body, a table around the body of the others. */
final class MacroPlaceholders {

    private static final String SERVLET = "/plugins/servlet/confluence/placeholder/";
    private static final int LETTER = 7;
    private static final int LONGEST = 60;

    private final Site site;
    private final MacroCatalogue catalogue;

    MacroPlaceholders(Site site, MacroCatalogue catalogue) {
        this.site = site;
        this.catalogue = catalogue;
    }

    /** {@code POST /rest/tinymce/1/macro/placeholder}. */
    void html(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MacroOrder order = MacroOrder.in(request).orElse(null);
        if (order == null) {
            Reply.json(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    Map.of("message", site.words().text("wb.new.unreadable")));
            return;
        }
        String name = order.macro().name();
        Map<String, String> parameters = order.macro().parameters();
        String html = catalogue.hasBody(name)
                ? around(name, parameters, order.macro().body())
                : picture(request, name, parameters);
        Reply.html(response, HttpServletResponse.SC_OK, html);
    }

    /** {@code /plugins/servlet/confluence/placeholder/macro?definition=&locale=&version=2}. */
    void picture(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String definition = decoded(SignInScreen.given(request, "definition"));
        String bare = definition.replaceAll("^\\{|}$", "");
        int colon = bare.indexOf(':');
        String name = colon < 0 ? bare : bare.substring(0, colon);
        String parameters = colon < 0 ? "" : bare.substring(colon + 1).replace("|", " | ");
        svg(response, catalogue.titleOf(name) + (parameters.isEmpty() ? "" : " | " + parameters));
    }

    /** {@code /plugins/servlet/confluence/placeholder/unknown-macro?name=}. */
    void unknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        svg(response, SignInScreen.given(request, "name") + "?");
    }

    String pictureUrl(HttpServletRequest request, String name, Map<String, String> parameters) {
        String context = request.getContextPath() + SERVLET;
        if (!catalogue.knows(name)) {
            return context + "unknown-macro?name=" + Reply.encoded(name);
        }
        String given = parameters.isEmpty() ? "" : ":" + joined(parameters);
        String definition = "{" + name + given + "}";
        String coded = Base64.getEncoder().encodeToString(definition.getBytes(StandardCharsets.UTF_8));
        return context + "macro?definition=" + Reply.encoded(coded) + "&locale="
                + Reply.encoded(site.words().locale().toString()) + "&version=2";
    }

    private String picture(HttpServletRequest request, String name, Map<String, String> parameters) {
        StringBuilder out = new StringBuilder("<img");
        Html.attribute(out, "class", catalogue.knows(name) ? "editor-inline-macro" : "wysiwyg-unknown-macro");
        Html.attribute(out, "src", pictureUrl(request, name, parameters));
        Html.attribute(out, "alt", catalogue.titleOf(name));
        data(name, parameters, out);
        return out.append('>').toString();
    }

    private static String around(String name, Map<String, String> parameters, String body) {
        StringBuilder out = new StringBuilder("<table class=\"wysiwyg-macro\"");
        data(name, parameters, out);
        return out.append("><tbody><tr><td class=\"wysiwyg-macro-body\">")
                .append(Html.escape(body))
                .append("</td></tr></tbody></table>")
                .toString();
    }

    private static void data(String name, Map<String, String> parameters, StringBuilder out) {
        Html.attribute(out, "data-macro-name", name);
        Html.attribute(out, "data-macro-parameters", joined(parameters));
        Html.attribute(out, "data-macro-schema-version", "1");
    }

    private static String joined(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "="
                        + each.getValue().replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("|"));
    }

    /** Grey on grey in both themes: a picture knows nothing of the page's. */
    private static void svg(HttpServletResponse response, String text) throws IOException {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
        int width = 16 + shown.length() * LETTER;
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "private, max-age=60");
        response.getWriter()
                .write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width
                        + "\" height=\"24\" role=\"img\"><rect width=\"100%\" height=\"100%\" rx=\"3\" fill=\"#f0f0f0\"/>"
                        + "<text x=\"8\" y=\"16\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#333333\">"
                        + Html.escape(shown) + "</text></svg>");
    }

    private static String decoded(String definition) {
        try {
            return new String(Base64.getDecoder().decode(definition), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            throw new NotShown();
        }
    }
}
