package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.content.Storage;
import org.delbar.workbench.content.StorageProblem;
import org.delbar.workbench.content.StorageRenderer;
import org.delbar.workbench.macrobrowser.MacroCatalogue;
import org.delbar.workbench.web.Endpoint;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.webresources.PageResources;
import org.jspecify.annotations.Nullable;

/** {@code POST /rest/tinymce/1/macro/preview}: one macro as a page of its own, for the iframe of the macro browser. */
final class MacroPreview implements Endpoint {

    private final Site site;
    private final Frame frame;
    private final Access access;
    private final MacroCatalogue catalogue;
    private final StorageRenderer renderer;

    MacroPreview(Site site, Frame frame, Access access, MacroCatalogue catalogue, StorageRenderer renderer) {
        this.site = site;
        this.frame = frame;
        this.access = access;
        this.catalogue = catalogue;
        this.renderer = renderer;
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MacroOrder order = MacroOrder.in(request).orElse(null);
        if (order == null) {
            refuse(response, site.words().text("wb.new.unreadable"));
            return;
        }
        Page page = Access.number(order.contentId()) == 0 ? null : access.page(order.contentId());
        Space space = space(order, page);
        PageResources resources = site.resources().get();
        // Without atl.general, as Confluence previews macros (CONF-30617).
        List.of("_super", "main", "preview").forEach(resources::requireResourcesForContext);
        try {
            String storage = renderer.macroMarkup()
                    .write(order.macro(), catalogue.parametersOf(order.macro().name()), order.old());
            String bodyHtml = renderer.view(storage, page, space == null ? null : space.getKey(), "preview");
            Reply.html(response, HttpServletResponse.SC_OK, document(request, order, page, space, bodyHtml));
        } catch (Storage.Broken broken) {
            refuse(
                    response,
                    StorageProblem.in(order.macro().body())
                            .map(problem -> StorageWords.of(site.words(), problem))
                            .orElseGet(() -> site.words().text("wb.new.unreadable")));
        }
    }

    private @Nullable Space space(MacroOrder order, @Nullable Page page) {
        if (page != null) {
            return page.getSpace();
        }
        return order.spaceKey().isEmpty() ? null : access.space(order.spaceKey());
    }

    private String document(
            HttpServletRequest request, MacroOrder order, @Nullable Page page, @Nullable Space space, String bodyHtml) {
        PageResources resources = site.resources().get();
        String title = catalogue.titleOf(order.macro().name());
        Framed framed = new Framed(title, bodyHtml, "", space, page, List.of());
        return frame.part(
                request,
                "look/macro-preview.vm",
                Map.of(
                        "title", title,
                        "lang", site.words().locale().toLanguageTag(),
                        "metas", new Metas(site).of(request, framed),
                        "styles", resources.styleSheets(),
                        "scripts", resources.scripts(),
                        "data", Frame.insideScripts(resources.data()),
                        "bodyHtml", bodyHtml));
    }

    private static void refuse(HttpServletResponse response, String message) throws IOException {
        Reply.json(response, HttpServletResponse.SC_BAD_REQUEST, Map.of("message", message));
    }
}
