package org.delbar.workbench.webresources;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes relative {@code url(…)}s of a style sheet right for the place from which its batch is served. */
final class StyleUrls {

    private static final Pattern COMMENT_OR_URL =
            Pattern.compile("/\\*.*?\\*/|url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"'\\s]+))\\s*\\)", Pattern.DOTALL);
    private static final Pattern FIXED = Pattern.compile("^(?:[a-z][a-z0-9+.-]*:|/|#|$).*", Pattern.CASE_INSENSITIVE);

    private StyleUrls() {}

    /** @param home the address of the sheet when it is served alone */
    static String relativeTo(URI home, String css) {
        return COMMENT_OR_URL.matcher(css).replaceAll(found -> Matcher.quoteReplacement(rewritten(home, found)));
    }

    private static String rewritten(URI home, java.util.regex.MatchResult found) {
        for (int group = 1; group <= 3; group++) {
            String address = found.group(group);
            if (address != null && !FIXED.matcher(address).matches()) {
                return "url(\"" + home.resolve(address.replace(" ", "%20")) + "\")";
            }
        }
        return found.group();
    }
}
