package org.delbar.workbench.content.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.delbar.workbench.content.Html;
import org.delbar.workbench.content.RenderingContext;
import org.delbar.workbench.content.Storage;
import org.delbar.workbench.content.StorageRenderer;
import org.delbar.workbench.content.Surroundings;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What another page has in its excerpt. A page the reader may not see is as good as none. */
final class ExcerptInclude implements BuiltIn.Code {

    private static final String INCLUDING = ExcerptInclude.class.getName();

    private final Surroundings surroundings;
    private final StorageRenderer renderer;

    ExcerptInclude(Surroundings surroundings, StorageRenderer renderer) {
        this.surroundings = surroundings;
        this.renderer = renderer;
    }

    @Override
    public String html(Map<String, String> parameters, String body, ConversionContext context) {
        String named = parameters.getOrDefault("", "");
        Page page = NamedPage.of(named, context, surroundings);
        if (page == null || !surroundings.isVisible(page)) {
            return refusal("workbench.content.excerpt.noPage", named);
        }
        Set<Long> including = including(context);
        if (!including.add(page.getId())) {
            return refusal("workbench.content.excerpt.circle", named);
        }
        Element excerpt = excerpt(page, parameters.getOrDefault("name", ""));
        if (excerpt == null) {
            return refusal("workbench.content.excerpt.none", named);
        }
        RenderingContext inner = new RenderingContext(page, null, context.getOutputType());
        inner.setProperty(INCLUDING, including);
        String html = renderer.view(Storage.write(excerpt), inner);
        return parameters.getOrDefault("nopanel", "").equals("true")
                ? html
                : "<div class=\"panel\" style=\"border-width: 1px;\"><div class=\"panelHeader\" style=\"border-bottom-width:"
                        + " 1px;\"><b>" + Html.escape(page.getTitle()) + "</b></div><div class=\"panelContent\">" + html
                        + "</div></div>";
    }

    private static @Nullable Element excerpt(Page page, String name) {
        Element root;
        try {
            root = Storage.parse(page.getBodyContent().getBody());
        } catch (Storage.Broken broken) {
            return null;
        }
        return Storage.all(root, "ac:structured-macro").stream()
                .filter(macro -> macro.getAttribute("ac:name").equals("excerpt"))
                .filter(macro -> name.isEmpty() || name.equals(nameOf(macro)))
                .map(macro -> Storage.first(macro, "ac:rich-text-body"))
                .filter(body -> body != null)
                .findFirst()
                .orElse(null);
    }

    private static String nameOf(Element macro) {
        return Storage.elements(macro, "ac:parameter").stream()
                .filter(parameter -> parameter.getAttribute("ac:name").equals("name"))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    /** The pages whose excerpts are being rendered around this one, in a set of our own. */
    private static Set<Long> including(ConversionContext context) {
        Set<Long> pages = new HashSet<>();
        if (context.getProperty(INCLUDING) instanceof Set<?> outer) {
            outer.forEach(id -> pages.add((Long) id));
        }
        return pages;
    }

    private String refusal(String key, String page) {
        return "<div class=\"error\"><span class=\"error\">" + Html.escape(surroundings.text(key, page))
                + "</span></div>";
    }
}
