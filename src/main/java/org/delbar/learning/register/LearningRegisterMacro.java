package org.delbar.learning.register;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import org.delbar.confluence.MacroPlace;
import org.delbar.confluence.StorageFormat;
import org.delbar.confluence.Templates;

/** Shows lessons in a list that readers narrow and sort: whole without scripts, and standing on its own in files and mail. */
@Named
public final class LearningRegisterMacro implements Macro {

    private static final String FOLDER = "org/delbar/learning/register/";

    private final Templates templates;
    private final RegisterScreens screens;
    private final StorageFormat storage;

    @Inject
    public LearningRegisterMacro(Templates templates, RegisterScreens screens, StorageFormat storage) {
        this.templates = templates;
        this.screens = screens;
        this.storage = storage;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        MacroPlace place = MacroPlace.of(context);
        if (context.getEntity() == null) {
            return templates.render(template(place.live()), screens.sample(parameters));
        }
        String page = Objects.requireNonNullElse(context.getEntity().getUrlPath(), "");
        LearningRegisterView view = place.live()
                ? screens.live(parameters, place.space(), page, button -> storage.html(button, context))
                : screens.still(parameters, place.space(), page);
        return templates.render(template(place.live()), view);
    }

    private static String template(boolean live) {
        return FOLDER + (live ? "learning-register.vm" : "learning-register-static.vm");
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
