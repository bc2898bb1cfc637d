package org.delbar.workbench.web.screens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.delbar.workbench.content.MacroMarkup;
import org.delbar.workbench.content.Storage;
import org.delbar.workbench.content.StorageProblem;
import org.delbar.workbench.content.StorageRenderer;
import org.delbar.workbench.macrobrowser.MacroCatalogue;
import org.delbar.workbench.web.Endpoint;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.web.Visit;

/** The doors of the macro browser. They change nothing; all but pictures are for those who are signed in. */
public final class MacroScreens {

    private final Site site;
    private final MacroCatalogue catalogue;
    private final MacroMarkup markup;
    private final MacroPreview preview;
    private final MacroPlaceholders placeholders;
    private final Suggestions suggestions;

    /** @param labels of a page, by its id */
    public MacroScreens(
            Site site,
            Frame frame,
            MacroCatalogue catalogue,
            StorageRenderer renderer,
            LongFunction<List<String>> labels) {
        Access access = new Access(site.library(), site.permissions());
        this.site = site;
        this.catalogue = catalogue;
        this.markup = renderer.macroMarkup();
        this.preview = new MacroPreview(site, frame, access, catalogue, renderer);
        this.placeholders = new MacroPlaceholders(site, catalogue);
        this.suggestions = new Suggestions(site, access, labels);
    }

    public void mountOn(Screens screens) {
        screens.add("/plugins/macrobrowser/browse-macros.action", signedIn(this::browse));
        screens.add("/plugins/macrobrowser/browse-macros-details.action", signedIn(this::details));
        screens.addPost("/rest/tinymce/1/macro/preview", signedIn(preview));
        screens.addPost("/rest/tinymce/1/macro/placeholder", signedIn(placeholders::html));
        screens.add("/plugins/servlet/confluence/placeholder/macro", placeholders::picture);
        screens.add("/plugins/servlet/confluence/placeholder/unknown-macro", placeholders::unknown);
        screens.addPost("/rest/workbench/1/macro/read", signedIn(this::read));
        screens.addPost("/rest/workbench/1/macro/write", signedIn(this::write));
        screens.add("/rest/workbench/1/suggestions", signedIn(suggestions));
    }

    private void browse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean detailed = "true".equals(request.getParameter("detailed"));
        Reply.json(response, HttpServletResponse.SC_OK, catalogue.all(detailed));
    }

    private void details(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> details =
                catalogue.details(SignInScreen.given(request, "id")).orElseThrow(NotShown::new);
        Reply.json(response, HttpServletResponse.SC_OK, Map.of("details", details));
    }

    private void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String storage = MacroOrder.body(request).path("storage").asText();
        try {
            MacroMarkup.Read read = markup.read(storage);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", read.name());
            json.put("id", read.id());
            json.put("schemaVersion", read.version());
            json.put("params", read.parameters());
            json.put("plainBody", read.plainBody());
            json.put("title", catalogue.titleOf(read.name()));
            json.put("known", catalogue.knows(read.name()));
            json.put("pictureUrl", placeholders.pictureUrl(request, read.name(), read.parameters()));
            Reply.json(response, HttpServletResponse.SC_OK, json);
        } catch (Storage.Broken | IllegalArgumentException unreadable) {
            refuse(response, storage);
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MacroOrder order = MacroOrder.in(request).orElse(null);
        if (order == null) {
            refuse(response, "");
            return;
        }
        try {
            String written = markup.write(
                    order.macro(), catalogue.parametersOf(order.macro().name()), order.old());
            Reply.json(response, HttpServletResponse.SC_OK, Map.of("storage", written));
        } catch (Storage.Broken | IllegalArgumentException unreadable) {
            String old = order.old();
            refuse(response, old == null ? order.macro().body() : old);
        }
    }

    private void refuse(HttpServletResponse response, String storage) throws IOException {
        String message = StorageProblem.in(storage)
                .map(problem -> StorageWords.of(site.words(), problem))
                .orElseGet(() -> site.words().text("wb.new.unreadable"));
        Reply.json(response, HttpServletResponse.SC_BAD_REQUEST, Map.of("message", message));
    }

    private Endpoint signedIn(Endpoint endpoint) {
        return (request, response) -> {
            if (Visit.person() == null) {
                Reply.json(
                        response,
                        HttpServletResponse.SC_UNAUTHORIZED,
                        Map.of("message", site.words().text("wb.new.signIn")));
            } else {
                endpoint.serve(request, response);
            }
        };
    }
}
