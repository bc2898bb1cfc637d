package org.delbar.methodbook.sheet;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.delbar.confluence.MacroPlace;
import org.delbar.confluence.Templates;
import org.delbar.confluence.Texts;

/** Marks the sheet of a method: what stands in the same panel is copied when the method is used. */
@Named
public final class MethodTemplateMacro implements Macro {

    private static final String FOLDER = "org/delbar/methodbook/sheet/";
    private static final String MARKER = "delbar.methodbook.sheet.";

    private final Templates templates;
    private final Texts texts;

    @Inject
    public MethodTemplateMacro(Templates templates, Texts texts) {
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        String template = MacroPlace.of(context).live() ? "method-template.vm" : "method-template-static.vm";
        return templates.render(
                FOLDER + template, new MethodTemplateView(texts.text(MARKER + "badge"), texts.text(MARKER + "line")));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
