package org.delbar.workbench.content;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** Storage format to the HTML that Confluence shows. */
public final class StorageRenderer {

    private static final Logger LOG = LoggerFactory.getLogger(StorageRenderer.class);

    private final Surroundings surroundings;
    private final MacroMarkup macroMarkup;
    private final ElementRenderer markup = new Markup();
    private final Map<String, ElementRenderer> renderers = new HashMap<>();

    public StorageRenderer(Macros macros, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.macroMarkup = new MacroMarkup(macros, surroundings);
        ElementRenderer macroCalls = new MacroCalls(macros, surroundings);
        renderers.put("ac:structured-macro", macroCalls);
        renderers.put("ac:macro", macroCalls);
        renderers.put("ac:layout", new Layouts());
        renderers.put("ac:link", new Links(surroundings));
        renderers.put("ac:image", new Images(surroundings));
        renderers.put("ac:task-list", new TaskLists());
        renderers.put("ac:emoticon", new Emoticons());
        renderers.put("time", new Dates(surroundings));
    }

    /** Single macros in storage format, as this renderer reads them. */
    public MacroMarkup macroMarkup() {
        return macroMarkup;
    }

    /** The body of a page, for one of the eight output types ({@code display}, {@code preview}, {@code pdf}, …). */
    public String view(ContentEntityObject entity, String outputType) {
        String storage =
                entity.getBodyContent() == null ? "" : entity.getBodyContent().getBody();
        return view(storage, new RenderingContext(entity, null, outputType));
    }

    /** A piece of storage format; {@code entity} is null in previews and templates. */
    public String view(
            String storage, @Nullable ContentEntityObject entity, @Nullable String spaceKey, String outputType) {
        return view(storage, new RenderingContext(entity, spaceKey, outputType));
    }

    public String view(String storage, ConversionContext context) {
        Element root;
        try {
            root = Storage.parse(storage);
        } catch (Storage.Broken broken) {
            LOG.warn("Content of {} cannot be read", context.getEntity(), broken);
            return "<div class=\"aui-message aui-message-error\"><p>"
                    + Html.escape(surroundings.text("workbench.content.broken")) + "</p></div>";
        }
        PageHeadings headings = new PageHeadings(root, context.getEntity());
        headings.offerTo(context);
        return new Rendering(renderers, markup, context, headings).inside(root);
    }
}
