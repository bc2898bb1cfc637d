package org.delbar.pagefacts;

import java.util.Map;

/** The named characters that our three languages and ordinary typing bring into storage format. */
final class HtmlEntities {

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("nbsp", "\u00a0"),
            Map.entry("shy", "\u00ad"),
            Map.entry("aring", "\u00e5"),
            Map.entry("Aring", "\u00c5"),
            Map.entry("auml", "\u00e4"),
            Map.entry("Auml", "\u00c4"),
            Map.entry("ouml", "\u00f6"),
            Map.entry("Ouml", "\u00d6"),
            Map.entry("oslash", "\u00f8"),
            Map.entry("Oslash", "\u00d8"),
            Map.entry("aelig", "\u00e6"),
            Map.entry("AElig", "\u00c6"),
            Map.entry("eacute", "\u00e9"),
            Map.entry("Eacute", "\u00c9"),
            Map.entry("egrave", "\u00e8"),
            Map.entry("uuml", "\u00fc"),
            Map.entry("Uuml", "\u00dc"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("ldquo", "\u201c"),
            Map.entry("rdquo", "\u201d"),
            Map.entry("hellip", "\u2026"),
            Map.entry("bull", "\u2022"),
            Map.entry("middot", "\u00b7"),
            Map.entry("times", "\u00d7"),
            Map.entry("euro", "\u20ac"),
            Map.entry("sect", "\u00a7"),
            Map.entry("deg", "\u00b0"),
            Map.entry("laquo", "\u00ab"),
            Map.entry("raquo", "\u00bb"),
            Map.entry("rarr", "\u2192"),
            Map.entry("frac12", "\u00bd"));

    private HtmlEntities() {}

    /** A space for a name that is not listed. */
    static String character(String name) {
        return CHARACTERS.getOrDefault(name, " ");
    }
}
