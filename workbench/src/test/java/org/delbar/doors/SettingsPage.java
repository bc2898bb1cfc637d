package org.delbar.doors;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Sharing &amp; learning in Space tools, as a browser without scripts fills and sends it. */
final class SettingsPage {

    private static final String PATH = "/spaces/delbar-settings";

    private final Visitor visitor;
    private final Document page;

    private SettingsPage(Visitor visitor, Document page) {
        this.visitor = visitor;
        this.page = page;
    }

    static SettingsPage open(Visitor visitor, String space) {
        return new SettingsPage(visitor, visitor.page(PATH + ".action?key=" + space));
    }

    Document page() {
        return page;
    }

    /** What the form would send if nothing were changed. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        FormElement form = page.expectForm("form.delbar-spaces-settings__form");
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }

    /** @param changes empty values clear a field; {@code null} leaves a box unticked */
    SettingsPage press(String button, Map<String, String> changes) {
        Map<String, String> fields = fields();
        changes.forEach((name, value) -> {
            if (value.equals(UNTICKED)) {
                fields.remove(name);
            } else {
                fields.put(name, value);
            }
        });
        fields.put("do", button);
        return new SettingsPage(visitor, Jsoup.parse(send(fields).body()));
    }

    SettingsPage save(String field, String value) {
        return press("save", Map.of(field, value));
    }

    HttpResponse<String> send(Map<String, String> fields) {
        return visitor.postForm(PATH + "-save.action", new HashMap<>(fields));
    }

    static final String UNTICKED = "unticked";

    boolean saidSaved() {
        return !page.select(".aui-message-success").isEmpty();
    }

    String warning() {
        return page.select(".aui-message-warning").text();
    }

    String error(String field) {
        Element input = page.getElementsByAttributeValue("name", field).first();
        return input == null ? "" : page.select("#" + input.id() + "-error").text();
    }

    String value(String field) {
        return fields().getOrDefault(field, "");
    }
}
