package org.delbar.workbench.templates;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** {@code $htmlUtil} in templates. */
public final class Html {

    @HtmlSafe
    public String htmlEncode(@Nullable Object text) {
        return text == null ? "" : escaped(text.toString());
    }

    public String urlEncode(@Nullable Object text) {
        return text == null ? "" : URLEncoder.encode(text.toString(), StandardCharsets.UTF_8);
    }

    /** For text and for attribute values in quotes of either kind. */
    public static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }
}
