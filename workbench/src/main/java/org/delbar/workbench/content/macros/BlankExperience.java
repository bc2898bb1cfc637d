package org.delbar.workbench.content.macros;

import static org.delbar.workbench.content.Html.escape;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.content.Html;
import org.delbar.workbench.content.Surroundings;

/** What a report shows as long as there is nothing to report, with the button that changes this. */
public final class BlankExperience {

    private BlankExperience() {}

    public static String html(Map<String, String> parameters, ConversionContext context, Surroundings surroundings) {
        String title = parameters.getOrDefault("blankTitle", surroundings.text("workbench.content.report.none"));
        String description = parameters.getOrDefault("blankDescription", "");
        StringBuilder out = new StringBuilder("<div class=\"blueprint-blank-experience\"><p>")
                .append(escape(title))
                .append("</p>");
        if (!description.isEmpty()) {
            out.append("<p>").append(escape(description)).append("</p>");
        }
        String label = parameters.getOrDefault("createButtonLabel", "");
        // Paper has no dialogs.
        if (!label.isEmpty() && List.of("display", "preview").contains(context.getOutputType())) {
            out.append("<p><a class=\"aui-button create-from-template-button\" href=\"#\"");
            Html.attribute(out, "data-space-key", context.getSpaceKey());
            Html.attribute(out, "data-content-blueprint-id", parameters.get("contentBlueprintId"));
            Html.attribute(out, "data-blueprint-module-complete-key", parameters.get("blueprintModuleCompleteKey"));
            out.append('>').append(escape(label)).append("</a></p>");
        }
        return out.append("</div>").toString();
    }
}
