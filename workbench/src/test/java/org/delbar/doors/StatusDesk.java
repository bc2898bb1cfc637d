package org.delbar.doors;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** The screen on which the status of a concept is changed, as a browser without scripts fills and sends it. */
final class StatusDesk {

    static final String PATH = "/plugins/delbar/concept-status";

    private final Visitor visitor;
    private final Document page;

    private StatusDesk(Visitor visitor, Document page) {
        this.visitor = visitor;
        this.page = page;
    }

    static StatusDesk open(Visitor visitor, long concept) {
        return new StatusDesk(visitor, visitor.page(PATH + ".action?page=" + concept));
    }

    /** What the form would send if nothing were changed. */
    Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        FormElement form = page.expectForm("form.delbar-meetups-step__form");
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }

    StatusDesk submit(Map<String, String> changes) {
        Map<String, String> fields = fields();
        fields.putAll(changes);
        return new StatusDesk(
                visitor,
                Jsoup.parse(
                        visitor.postForm(PATH + "-now.action", fields).body(),
                        visitor.page("/").baseUri()));
    }

    Document page() {
        return page;
    }

    /** The one sentence in the place of the form, what is said of the page, or what is wrong with a field. */
    String refusal() {
        return page.select(".delbar-meetups-step [role=alert]").text().strip();
    }

    String card() {
        return page.select("#main-content .delbar-concept-card").text();
    }
}
