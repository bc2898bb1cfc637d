package org.delbar.workbench.content;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Text and addresses made safe for HTML. */
public final class Html {

    private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto", "tel", "ftp", "ftps");

    private Html() {}

    /** For element content and for attributes in double quotes. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(each);
            }
        }
        return out.toString();
    }

    /** Writes {@code name="value"} after a blank; nothing when there is no value. */
    public static void attribute(StringBuilder out, String name, @Nullable String value) {
        if (value != null) {
            out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
        }
    }

    /** Whether a browser that follows the address stays within the web: no script, no data. */
    public static boolean isSafeAddress(String address) {
        // Browsers ignore control characters and blanks inside a scheme: "java\nscript:".
        String bare = address.codePoints()
                .filter(each -> !Character.isWhitespace(each) && !Character.isISOControl(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int colon = bare.indexOf(':');
        if (colon < 0) {
            return true;
        }
        String scheme = bare.substring(0, colon);
        boolean relative = scheme.indexOf('/') >= 0 || scheme.indexOf('?') >= 0 || scheme.indexOf('#') >= 0;
        return relative || SAFE_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    }
}
