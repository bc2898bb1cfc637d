package org.delbar.doors;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Starter methods in Space tools, as a browser without scripts fills and sends the form. */
final class StartersPage {

    static final String PATH = "/spaces/delbar-starters.action";
    static final String INSTALL = "/spaces/delbar-starters-install.action";

    private final Visitor visitor;
    private final Document page;

    private StartersPage(Visitor visitor, Document page) {
        this.visitor = visitor;
        this.page = page;
    }

    static StartersPage open(Visitor visitor, String space) {
        return new StartersPage(visitor, visitor.page(PATH + "?key=" + space));
    }

    static StartersPage open(Visitor visitor, String space, String language) {
        return new StartersPage(
                visitor, visitor.page(PATH + "?key=" + space + "&language=" + Visitor.encoded(language)));
    }

    Document page() {
        return page;
    }

    /** What the form would send if nothing were changed. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        FormElement form = page.expectForm("form.delbar-methodbook-starters__form");
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }

    StartersPage install() {
        return send(fields());
    }

    /** With these ticked and no others. */
    StartersPage install(String... keys) {
        Map<String, String> fields = fields();
        fields.keySet().removeIf(name -> name.startsWith("starter-"));
        for (String key : keys) {
            fields.put("starter-" + key, "true");
        }
        return send(fields);
    }

    private StartersPage send(Map<String, String> fields) {
        HttpResponse<String> answer = visitor.postForm(INSTALL, fields);
        return new StartersPage(visitor, Jsoup.parse(answer.body()));
    }

    List<String> titles() {
        return page.select(".delbar-methodbook-starters__method > label").eachText();
    }

    List<String> results() {
        return page.select(".delbar-methodbook-starters__outcomes li").eachAttr("data-result");
    }

    List<String> outcomes() {
        return page.select(".delbar-methodbook-starters__outcomes li").eachText();
    }

    List<String> links() {
        return page.select(".delbar-methodbook-starters__outcomes a").eachAttr("href");
    }

    String place() {
        return page.select(".delbar-methodbook-starters__place").text();
    }

    String problem() {
        return page.select(".aui-message[role=alert]").text();
    }

    String closed() {
        return page.select(".delbar-methodbook-starters__closed").text();
    }
}
