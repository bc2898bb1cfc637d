package org.delbar.workbench.web.screens;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.delbar.workbench.content.Html;

/** What people type into the comment field: plain text with empty lines, or storage format when it begins with an element. */
final class CommentText {

    private CommentText() {}

    static String toStorage(String typed) {
        String text = typed.replace("\r\n", "\n").strip();
        if (text.isEmpty() || text.startsWith("<")) {
            return text;
        }
        return Arrays.stream(text.split("\n{2,}"))
                .map(paragraph -> "<p>" + Html.escape(paragraph).replace("\n", "<br/>") + "</p>")
                .collect(Collectors.joining());
    }

    /** As it was typed; storage format where that is more than text. */
    static String toTyped(String storage) {
        String text = storage.replace("</p><p>", "\n\n")
                .replace("<br/>", "\n")
                .replaceAll("</?p>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        return toStorage(text).equals(storage) ? text : storage;
    }
}
