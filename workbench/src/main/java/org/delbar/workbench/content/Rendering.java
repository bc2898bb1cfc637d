package org.delbar.workbench.content;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** One walk through a piece of storage format. */
final class Rendering {

    private final Map<String, ElementRenderer> renderers;
    private final ElementRenderer markup;
    private final ConversionContext context;
    private final PageHeadings headings;

    Rendering(
            Map<String, ElementRenderer> renderers,
            ElementRenderer markup,
            ConversionContext context,
            PageHeadings headings) {
        this.renderers = renderers;
        this.markup = markup;
        this.context = context;
        this.headings = headings;
    }

    ConversionContext context() {
        return context;
    }

    PageHeadings headings() {
        return headings;
    }

    /** HTML of an element's content. */
    String inside(Node parent) {
        StringBuilder out = new StringBuilder();
        inside(parent, out);
        return out.toString();
    }

    void inside(Node parent, StringBuilder out) {
        for (Node each : Storage.nodes(parent)) {
            if (each instanceof Text text) {
                out.append(Html.escape(text.getData()));
            } else if (each instanceof Element element) {
                renderers.getOrDefault(element.getNodeName(), markup).render(element, this, out);
            }
        }
    }
}
