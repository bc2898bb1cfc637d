package org.delbar.doors;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the host of a race does to its page, by the screens that hosts have. */
record SeatHost(Visitor visitor) {

    /** All pages of the space, while people answer: a list is no index, so nothing changes by it. */
    void readsAllAgain() {
        int status = visitor.send("POST", "/rest/delbar/1/pagefacts/TOG/rebuild", Map.of())
                .statusCode();
        if (status != 200 && status != 202) {
            throw new IllegalStateException("The pages are not read again: " + status);
        }
    }

    void saves(long page, String storage) {
        send("/pages/editpage.action?pageId=" + page, "form[action*=doeditpage]", Map.of("wysiwygContent", storage));
        if (shown(page).isEmpty()) {
            throw new IllegalStateException("not there after it was saved: " + page);
        }
    }

    void putsIntoTrash(long page) {
        send("/pages/removepage.action?pageId=" + page, "#remove-page-form", Map.of());
        if (!shown(page).isEmpty()) {
            throw new IllegalStateException("not in the trash: " + page);
        }
    }

    void takesOutOfTrash(long page) {
        send("/pages/viewtrash.action?key=TOG", "form[action*=restoretrash]:has(input[value=" + page + "])", Map.of());
        if (shown(page).isEmpty()) {
            throw new IllegalStateException("still in the trash: " + page);
        }
    }

    private String shown(long page) {
        return visitor.page("/pages/viewpage.action?pageId=" + page)
                .select("meta[name=ajs-page-id]")
                .attr("content");
    }

    private void send(String screen, String selector, Map<String, String> changed) {
        Document shown = visitor.page(screen);
        Element form = shown.expectFirst(selector);
        Map<String, String> fields = new HashMap<>();
        form.select("input[name], textarea[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(changed);
        String answer = visitor.postForm(form.absUrl("action"), fields).body();
        if (Jsoup.parse(answer).select("body").isEmpty()) {
            throw new IllegalStateException("no page: " + answer);
        }
    }
}
