package org.delbar.workbench.sample;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody of the sample writes into a page that a blueprint has made: below its headings, and into its tables. */
final class Rewriting {

    private static final Pattern SECTION = Pattern.compile("<h2>(.*?)</h2>(.*?)(?=<h2>|\\z)", Pattern.DOTALL);

    private Rewriting() {}

    /**
     * Replaces what stands below each heading up to the next one or the end of its column.
     *
     * @param sections storage format with the same headings
     * @throws IllegalArgumentException when the page has no such heading
     */
    static String sections(String storage, String sections) {
        String written = storage;
        Matcher section = SECTION.matcher(sections);
        while (section.find()) {
            String heading = "<h2>" + section.group(1) + "</h2>";
            int start = written.indexOf(heading);
            if (start < 0) {
                throw new IllegalArgumentException("No heading " + section.group(1));
            }
            int from = start + heading.length();
            written = written.substring(0, from) + section.group(2).strip() + written.substring(end(written, from));
        }
        return written;
    }

    /** Replaces the cell beside each label. */
    static String cells(String storage, Map<String, String> cells) {
        String written = storage;
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            Matcher row = Pattern.compile(
                            "(<th>" + Pattern.quote(cell.getKey()) + "</th>\\s*<td>).*?(</td>)", Pattern.DOTALL)
                    .matcher(written);
            if (!row.find()) {
                throw new IllegalArgumentException("No row " + cell.getKey());
            }
            written = row.replaceFirst("$1" + Matcher.quoteReplacement(cell.getValue()) + "$2");
        }
        return written;
    }

    private static int end(String storage, int from) {
        int heading = storage.indexOf("<h2>", from);
        int column = storage.indexOf("</ac:layout-cell>", from);
        int last = column < 0 ? storage.length() : column;
        return heading < 0 ? last : Math.min(heading, last);
    }
}
