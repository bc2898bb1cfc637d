package org.delbar.pagefacts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** Writes people's answers as storage format. Whatever they typed comes out as text, never as markup. */
public final class StorageMarkup {

    private StorageMarkup() {}

    /** Text for element content and attributes; characters that XML cannot hold are left out. */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(StorageMarkup::allowedInXml).forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /** https://www.w3.org/TR/xml/#charsets, without surrogates that stand alone. */
    private static boolean allowedInXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }

    /** A blank line parts paragraphs, a line break stays one. Nothing for a blank text. */
    public static String paragraphs(String text) {
        String unix = text.strip().replace("\r\n", "\n").replace('\r', '\n');
        return Arrays.stream(unix.split("\n\\s*\n", -1))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> "<p>" + escaped(paragraph.strip()).replace("\n", "<br />") + "</p>")
                .collect(Collectors.joining());
    }

    public static String date(LocalDate date) {
        return "<time datetime=\"" + date + "\" />";
    }

    public static String person(PersonKey person) {
        return "<ac:link><ri:user ri:userkey=\"" + escaped(person.value()) + "\" /></ac:link>";
    }

    /** A link that shows the page's title, whatever it is called later. */
    public static String page(SpaceKey space, String title) {
        return "<ac:link><ri:page ri:space-key=\"" + escaped(space.value()) + "\" ri:content-title=\"" + escaped(title)
                + "\" /></ac:link>";
    }

    /** @param bodies storage format of each task, in order; not ticked */
    public static String taskList(List<String> bodies) {
        StringBuilder list = new StringBuilder("<ac:task-list>");
        for (int i = 0; i < bodies.size(); i++) {
            list.append("<ac:task><ac:task-id>")
                    .append(i + 1)
                    .append("</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body>")
                    .append(bodies.get(i))
                    .append("</ac:task-body></ac:task>");
        }
        return list.append("</ac:task-list>").toString();
    }
}
