package org.delbar.workbench.content;

import com.atlassian.confluence.macro.Macro.BodyType;
import com.atlassian.confluence.macro.Macro.OutputType;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** Macros on a page. One that fails shows a box in its place, and the rest of the page goes on. */
final class MacroCalls implements ElementRenderer {

    private static final Logger LOG = LoggerFactory.getLogger(MacroCalls.class);

    private final Macros macros;
    private final Surroundings surroundings;
    private final MacroParameters parameters;

    MacroCalls(Macros macros, Surroundings surroundings) {
        this.macros = macros;
        this.surroundings = surroundings;
        this.parameters = new MacroParameters(surroundings);
    }

    @Override
    public void render(Element element, Rendering rendering, StringBuilder out) {
        String name = element.getAttribute("ac:name");
        Macros.Definition definition = macros.find(name).orElse(null);
        if (definition == null) {
            out.append(box(name, surroundings.text("workbench.content.unknown-macro", name), null));
            return;
        }
        try {
            out.append(execute(definition, element, rendering));
        } catch (MacroExecutionException | RuntimeException | LinkageError failure) {
            LOG.error("Macro {} failed", name, failure);
            out.append(box(name, surroundings.text("workbench.content.macro-failed", name), failure.getMessage()));
        }
    }

    private String execute(Macros.Definition definition, Element element, Rendering rendering)
            throws MacroExecutionException {
        Map<String, String> given = parameters.of(element);
        BodyType bodyType = definition.macro().getBodyType();
        String html = definition.macro().execute(given, body(bodyType, element, rendering), rendering.context());
        return MacroFrame.around(html, definition.name(), bodyType != BodyType.NONE, isInline(definition, given));
    }

    private static String body(BodyType type, Element element, Rendering rendering) {
        Element rich = Storage.first(element, "ac:rich-text-body");
        Element plain = Storage.first(element, "ac:plain-text-body");
        if (type == BodyType.RICH_TEXT && rich != null) {
            return rendering.inside(rich);
        }
        return type == BodyType.PLAIN_TEXT && plain != null ? plain.getTextContent() : "";
    }

    private static boolean isInline(Macros.Definition definition, Map<String, String> parameters) {
        String wished = parameters.get("atlassian-macro-output-type");
        return wished == null
                ? definition.macro().getOutputType() == OutputType.INLINE
                : wished.equalsIgnoreCase("INLINE");
    }

    private static String box(String macro, String sentence, @Nullable String detail) {
        StringBuilder out = new StringBuilder("<div class=\"error\"");
        Html.attribute(out, "data-macro-name", macro);
        out.append("><span class=\"error\">").append(Html.escape(sentence)).append("</span>");
        if (detail != null) {
            out.append(" : ").append(Html.escape(detail));
        }
        return out.append("</div>").toString();
    }
}
