package org.delbar.doors;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** The screen of the content-free check, as a browser without scripts fills and sends it. */
public final class CheckDesk {

    private static final String PATH = "/plugins/delbar/";

    private final Visitor visitor;
    private final Document page;

    private CheckDesk(Visitor visitor, Document page) {
        this.visitor = visitor;
        this.page = page;
    }

    public static CheckDesk share(Visitor visitor, long page) {
        return new CheckDesk(visitor, visitor.page(PATH + "share-method.action?page=" + page));
    }

    public static CheckDesk share(Visitor visitor, long page, String space) {
        return new CheckDesk(visitor, visitor.page(PATH + "share-method.action?page=" + page + "&space=" + space));
    }

    public static CheckDesk check(Visitor visitor, long method) {
        return new CheckDesk(visitor, visitor.page(PATH + "check-content.action?page=" + method));
    }

    /** What the form would send if nothing were changed. */
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        form().formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }

    private FormElement form() {
        return page.expectForm("form.delbar-methodbook-contentcheck__form");
    }

    public CheckDesk press(String button, String value, Map<String, String> changes) {
        Map<String, String> fields = fields();
        fields.putAll(changes);
        fields.put(button, value);
        return send(fields);
    }

    /** Sends it without looking again. */
    public CheckDesk submit(Map<String, String> changes) {
        Map<String, String> fields = fields();
        fields.putAll(changes);
        return send(fields);
    }

    private CheckDesk send(Map<String, String> fields) {
        return new CheckDesk(
                visitor, Jsoup.parse(post(fields).body(), visitor.page("/").baseUri()));
    }

    public HttpResponse<String> post(Map<String, String> fields) {
        return visitor.postForm(address(), fields);
    }

    private String address() {
        String address = form().attr("action");
        return address.substring(address.indexOf(PATH));
    }

    public Document page() {
        return page;
    }

    /** Id of the page that is shown now; the method, once it is made. */
    public long shown() {
        String id = page.select("meta[name=ajs-page-id]").attr("content");
        if (id.isEmpty()) {
            throw new IllegalStateException(page.text());
        }
        return Long.parseLong(id);
    }

    /** Each finding as {@code kind: text}. */
    public List<String> findings() {
        return page.select(".delbar-methodbook-contentcheck__finding legend").stream()
                .map(legend -> legend.select("span").eachText())
                .map(words -> String.join(": ", words))
                .toList();
    }

    /** Decisions as they stand, in the order of the findings. */
    public List<String> choices() {
        return page.select(".delbar-methodbook-contentcheck__finding input[checked]")
                .eachAttr("value");
    }

    public String source() {
        return page.select(".delbar-methodbook-contentcheck__paper_source").text();
    }

    public String result() {
        return page.select(".delbar-methodbook-contentcheck__paper_result").text();
    }

    public String tally() {
        return page.select(".delbar-methodbook-contentcheck__tally").text();
    }

    /** The one sentence in the place of the form, or what is said of the page. */
    public String refusal() {
        return page.select(".delbar-methodbook-contentcheck [role=alert]").text();
    }

    public String value(String field) {
        return fields().getOrDefault(field, "");
    }
}
