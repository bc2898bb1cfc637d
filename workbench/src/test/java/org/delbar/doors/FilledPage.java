package org.delbar.doors;

import java.util.HashMap;
import java.util.Map;

/** A page with minutes of its own, for checks: three mentions, two dates, ten filled cells below a header row. */
final class FilledPage {

    static final String STORAGE = "<h2>Who was there</h2>"
            + "<p><ac:link><ri:user ri:username=\"grace\" /></ac:link></p>".repeat(3)
            + "<p><time datetime=\"2026-05-12\" /></p>".repeat(2)
            + "<h2>What happened</h2><table><tbody><tr><th>What</th><th>Who</th><th>Next</th></tr>"
            + "<tr><td>zebraword</td><td>zebraword</td><td></td></tr>".repeat(4)
            + "<tr><td>zebraword</td><td><br /></td><td>zebraword</td></tr></tbody></table>";

    /** Stands in all that must go. */
    static final String SECRET = "zebraword";

    private FilledPage() {}

    /** @return its id */
    static long of(Visitor author, String space) {
        return Authored.page(author, space, RealWorkbench.freshTitle("Minutes"), STORAGE);
    }

    static String storage(Visitor person, long page) {
        return person.page("/pages/editpage.action?pageId=" + page)
                .select("#wysiwygTextarea")
                .val();
    }

    static void edit(Visitor person, long page, String storage) {
        ToldRuns.send(
                person,
                "/pages/editpage.action?pageId=" + page,
                "form[action*=doeditpage]",
                Map.of("wysiwygContent", storage));
    }

    static void rename(Visitor person, long page, String title) {
        ToldRuns.send(
                person, "/pages/editpage.action?pageId=" + page, "form[action*=doeditpage]", Map.of("title", title));
    }

    /** Closes the editor without publishing. */
    static void keepDraft(Visitor person, long page, String storage) {
        Map<String, String> fields = new HashMap<>();
        person.page("/pages/editpage.action?pageId=" + page)
                .expectForm("form[action*=doeditpage]")
                .formData()
                .forEach(field -> fields.put(field.key(), field.value()));
        fields.put("wysiwygContent", storage);
        person.postForm("/pages/keepdraft.action", fields);
    }

    static void discardDraft(Visitor person, long page) {
        ToldRuns.send(person, "/pages/viewpage.action?pageId=" + page, "form[action*=discarddraft]", Map.of());
    }
}
