package org.delbar.workbench.blueprints;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.content.Html;
import org.delbar.workbench.content.Macros;
import org.jspecify.annotations.Nullable;

/** The button of an index page that opens the Create dialog at one blueprint. */
public final class CreateFromTemplateMacro implements Macro {

    private final I18nResolver texts;

    public CreateFromTemplateMacro(I18nResolver texts) {
        this.texts = texts;
    }

    public void register(Macros macros) {
        macros.add(new Macros.Definition(
                "create-from-template", this, null, List.of(), List.of(), List.of(), null, null, false));
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        String blueprint = parameters.getOrDefault("blueprintModuleCompleteKey", "");
        String label = parameters.getOrDefault("buttonLabel", "");
        String space = parameters.getOrDefault("spaceKey", "");
        StringBuilder out = new StringBuilder("<a class=\"aui-button create-from-template-button\" href=\"#\"");
        Html.attribute(out, "data-space-key", space.isEmpty() || space.equals("@self") ? context.getSpaceKey() : space);
        Html.attribute(out, "data-title", parameters.get("title"));
        Html.attribute(out, "data-template-id", parameters.get("templateId"));
        if (!blueprint.isEmpty()) {
            Html.attribute(out, "data-content-blueprint-id", Blueprint.contentBlueprintId(blueprint));
            Html.attribute(out, "data-blueprint-module-complete-key", blueprint);
        }
        String shown = label.isEmpty() ? texts.getText("workbench.blueprints.create-from-template") : label;
        return out.append('>').append(Html.escape(shown)).append("</a>").toString();
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.INLINE;
    }
}
