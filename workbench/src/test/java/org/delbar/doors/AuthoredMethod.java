package org.delbar.doors;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;

/** Methods that somebody writes by hand: pages with a facts table. */
public final class AuthoredMethod {

    private AuthoredMethod() {}

    /** @param rows of the facts table */
    public static String storage(String rows, String body) {
        return "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">delbar-method</ac:parameter>"
                + "<ac:rich-text-body><table><tbody>" + rows
                + "</tbody></table></ac:rich-text-body></ac:structured-macro>" + body;
    }

    public static String row(String label, String value) {
        return "<tr><th>" + label + "</th><td>" + value + "</td></tr>";
    }

    /**
     * Saves a page.
     *
     * @param parent zero for the space's home page
     * @return its id
     */
    public static long page(Visitor author, String space, long parent, String title, String storage) {
        Map<String, String> form = new HashMap<>();
        form.put("spaceKey", space);
        form.put("title", title);
        form.put("wysiwygContent", storage);
        if (parent != 0) {
            form.put("fromPageId", Long.toString(parent));
        }
        HttpResponse<String> saved = author.postForm("/pages/docreatepage.action", form);
        String id = Jsoup.parse(saved.body()).select("meta[name=ajs-page-id]").attr("content");
        if (id.isEmpty()) {
            throw new IllegalStateException("No page came of it: " + saved.body());
        }
        return Long.parseLong(id);
    }
}
