package org.delbar.methodbook.contentcheck;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Random storage format, of all that a page may hold. Each word is written once and tells where it stands: {@code stay…} in
 * headings, header cells and prompts, {@code gone…} everywhere else, attributes and comments included.
 */
final class FilledPages {

    static final String STAYING = "stay";
    static final String CONTENT = "gone";
    /** A macro that nobody knows, which goes with all that is in it. */
    static final String FOREIGN = "mystery";

    private final Random random;
    private int words;
    private int within;
    private String kind = CONTENT;

    FilledPages(long seed) {
        random = new Random(seed);
    }

    String page(int blocks) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < blocks; i++) {
            page.append(block(3));
        }
        return random.nextInt(3) == 0 ? layout(page.toString()) : page.toString();
    }

    private String layout(String inside) {
        return "<ac:layout><ac:layout-section ac:type=\"single\" ac:local-id=\"" + word() + "\"><ac:layout-cell>"
                + inside + "</ac:layout-cell></ac:layout-section></ac:layout>";
    }

    private String block(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 14)) {
            case 0 -> "<p class=\"" + word() + "\" style=\"font-family: " + word() + "\">" + line() + "</p>";
            case 1 -> heading("h" + (1 + random.nextInt(6)));
            case 2 -> "<blockquote>" + line() + "</blockquote>";
            case 3 -> "<!-- " + word() + " --><pre>" + words() + "</pre>";
            case 4 -> words() + "<unknown a=\"" + word() + "\">" + words() + "</unknown>";
            case 5 -> "<p>" + staying(() -> "<ac:placeholder>" + words() + "</ac:placeholder>") + "</p>";
            case 6, 7 -> list(depth);
            case 8, 9 -> table(depth);
            case 10 -> tasks();
            case 11 -> box(depth);
            case 12 -> code();
            default ->
                "<ac:structured-macro ac:name=\"jira\" ac:macro-id=\"" + word() + "\"><ac:parameter ac:name=\"jql\">"
                        + words() + "</ac:parameter></ac:structured-macro>";
        };
    }

    private String heading(String name) {
        return "<" + name + " id=\"" + word() + "\">" + staying(this::words) + dated() + "</" + name + ">";
    }

    private String dated() {
        return random.nextInt(3) == 0
                ? " 12 May 2026 <ac:link><ri:user ri:userkey=\"" + word() + "\" /></ac:link>"
                : "";
    }

    private String list(int depth) {
        String name = random.nextBoolean() ? "ul" : "ol";
        StringBuilder list = new StringBuilder("<" + name + ">");
        for (int i = 0; i <= random.nextInt(4); i++) {
            list.append("<li>")
                    .append(line())
                    .append(random.nextInt(3) == 0 ? list(Math.max(0, depth - 1)) : "")
                    .append("</li>");
        }
        return list.append("</").append(name).append(">").toString();
    }

    private String table(int depth) {
        StringBuilder table = new StringBuilder("<table data-x=\"" + word() + "\"><colgroup><col /></colgroup><tbody>");
        int columns = 1 + random.nextInt(4);
        if (random.nextInt(4) > 0) {
            table.append("<tr>");
            for (int i = 0; i < columns; i++) {
                table.append("<th>")
                        .append(staying(this::words))
                        .append(dated())
                        .append("</th>");
            }
            table.append("</tr>");
        }
        for (int row = 0; row <= random.nextInt(4); row++) {
            table.append("<tr>");
            for (int i = 0; i < columns; i++) {
                table.append("<td colspan=\"1\" title=\"")
                        .append(word())
                        .append("\">")
                        .append(random.nextInt(3) == 0 && depth > 0 ? block(depth - 1) : line())
                        .append("</td>");
            }
            table.append("</tr>");
        }
        return table.append("</tbody></table>").toString();
    }

    private String tasks() {
        StringBuilder tasks = new StringBuilder("<ac:task-list>");
        for (int i = 0; i <= random.nextInt(3); i++) {
            tasks.append("<ac:task><ac:task-id>")
                    .append(i + 1)
                    .append("</ac:task-id><ac:task-uuid>")
                    .append(word())
                    .append("</ac:task-uuid><ac:task-status>complete</ac:task-status><ac:task-body><span>")
                    .append(line())
                    .append("</span></ac:task-body></ac:task>");
        }
        return tasks.append("</ac:task-list>").toString();
    }

    private String box(int depth) {
        String name = List.of("panel", "info", "expand", "excerpt", "details", "section", FOREIGN)
                .get(random.nextInt(7));
        boolean foreign = name.equals(FOREIGN);
        within += foreign ? 1 : 0;
        String inside = block(depth - 1) + block(depth - 1);
        within -= foreign ? 1 : 0;
        return "<ac:structured-macro ac:name=\"" + name + "\" ac:schema-version=\"1\" ac:macro-id=\"" + word()
                + "\"><ac:parameter ac:name=\"title\">" + word() + "</ac:parameter><ac:rich-text-body>" + inside
                + "</ac:rich-text-body></ac:structured-macro>";
    }

    private String code() {
        return "<ac:structured-macro ac:name=\"code\"><ac:parameter ac:name=\"title\">" + word()
                + "</ac:parameter><ac:parameter ac:name=\"language\">java</ac:parameter><ac:plain-text-body><![CDATA["
                + words()
                + "]]></ac:plain-text-body></ac:structured-macro>";
    }

    private String line() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i <= random.nextInt(4); i++) {
            line.append(inline()).append(random.nextBoolean() ? ", " : " ");
        }
        return line.toString();
    }

    private String inline() {
        return switch (random.nextInt(15)) {
            case 0 -> "<strong>" + words() + "</strong>";
            case 1 -> "<em>" + words() + "<u>" + words() + "</u></em>";
            case 2 -> "<a href=\"https://example.org/" + word() + "\" title=\"" + word() + "\">" + words() + "</a>";
            case 3 ->
                "<ac:link ac:anchor=\"" + word() + "\"><ri:page ri:content-title=\"" + word() + "\" ri:space-key=\""
                        + word() + "\" /><ac:plain-text-link-body><![CDATA[" + words()
                        + "]]></ac:plain-text-link-body></ac:link>";
            case 4 -> "<ac:link><ri:user ri:userkey=\"" + word() + "\" /></ac:link>";
            case 5 ->
                "<ac:image ac:alt=\"" + word() + "\" ac:title=\"" + word() + "\"><ri:attachment ri:filename=\"" + word()
                        + ".png\" /></ac:image>";
            case 6 -> "<time datetime=\"2026-05-12\" />";
            case 7 -> "<ac:inline-comment-marker ac:ref=\"" + word() + "\">" + words() + "</ac:inline-comment-marker>";
            case 8 ->
                "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">" + word()
                        + "</ac:parameter><ac:parameter ac:name=\"colour\">Green</ac:parameter></ac:structured-macro>";
            case 9 -> word() + "@" + word() + ".example " + word() + "&nbsp;&ouml;" + word();
            case 10 ->
                "45 000 kr " + word() + " 12 % OPS-12 den 3 maj 2026 +46 70 123 45 67 https://" + word() + ".example/";
            case 11 -> "<span data-name=\"" + word() + "\" style=\"color: red\">" + words() + "</span>";
            case 12 ->
                "<ac:emoticon ac:name=\"smile\" ac:emoji-shortname=\"" + word() + "\" /><code>" + words() + "</code>";
            default -> words();
        };
    }

    private String staying(Supplier<String> written) {
        kind = within == 0 ? STAYING : CONTENT;
        try {
            return written.get();
        } finally {
            kind = CONTENT;
        }
    }

    private String words() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= random.nextInt(5); i++) {
            text.append(word()).append(' ');
        }
        return text.toString();
    }

    private String word() {
        words++;
        return kind + "x" + words;
    }
}
