package org.delbar.doors;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages that somebody writes by hand. */
final class Authored {

    private Authored() {}

    /** @return its id */
    static long page(Visitor author, String space, String title, String storage) {
        Map<String, String> form = new HashMap<>();
        form.put("spaceKey", space);
        form.put("title", title);
        form.put("wysiwygContent", storage);
        HttpResponse<String> saved = author.postForm("/pages/docreatepage.action", form);
        Document page = Jsoup.parse(saved.body());
        String id = page.select("meta[name=ajs-page-id]").attr("content");
        if (id.isEmpty()) {
            throw new IllegalStateException("No page came of it: " + saved.body());
        }
        return Long.parseLong(id);
    }

    static Document view(Visitor reader, long id) {
        return reader.page("/pages/viewpage.action?pageId=" + id);
    }

    /** Storage format of a macro with parameters in pairs of name and value. */
    static String macro(String name, String... parameters) {
        Element macro = new Element("ac:structured-macro").attr("ac:name", name);
        for (int i = 0; i < parameters.length; i += 2) {
            macro.appendElement("ac:parameter").attr("ac:name", parameters[i]).text(parameters[i + 1]);
        }
        return macro.outerHtml();
    }
}
