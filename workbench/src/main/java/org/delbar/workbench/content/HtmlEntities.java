package org.delbar.workbench.content;

import java.util.Set;
import org.jsoup.nodes.Entities;

/** Replaces HTML's named entities by their characters, since storage format uses them and XML knows only five. */
final class HtmlEntities {

    private static final Set<String> KNOWN_TO_XML = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final String CDATA_OPENS = "<![CDATA[";
    private static final String CDATA_CLOSES = "]]>";
    private static final int LONGEST_NAME = 32;

    private HtmlEntities() {}

    /** CDATA sections stay as they are. */
    static String resolved(String fragment) {
        StringBuilder out = new StringBuilder(fragment.length());
        int at = 0;
        while (at < fragment.length()) {
            if (fragment.startsWith(CDATA_OPENS, at)) {
                int end = fragment.indexOf(CDATA_CLOSES, at);
                int next = end < 0 ? fragment.length() : end + CDATA_CLOSES.length();
                out.append(fragment, at, next);
                at = next;
            } else if (fragment.charAt(at) == '&') {
                at = reference(fragment, at, out);
            } else {
                out.append(fragment.charAt(at));
                at++;
            }
        }
        return out.toString();
    }

    /** @return where to go on reading */
    private static int reference(String fragment, int at, StringBuilder out) {
        int semicolon = fragment.indexOf(';', at);
        if (semicolon > at && semicolon - at <= LONGEST_NAME) {
            String name = fragment.substring(at + 1, semicolon);
            if (!KNOWN_TO_XML.contains(name) && Entities.isNamedEntity(name)) {
                out.append(Entities.getByName(name));
                return semicolon + 1;
            }
        }
        out.append('&');
        return at + 1;
    }
}
