package org.delbar.learning.register;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.Pages;
import org.delbar.confluence.Texts;
import org.delbar.pagefacts.StorageMarkup;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.SpaceKey;

/** The way from a list to a new lesson, for those who may go it. */
@Named
public final class NewLessons {

    private static final String BLUEPRINT = "learning-worksheet";

    private final Pages pages;
    private final Texts texts;

    @Inject
    public NewLessons(Pages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    /** The product's own button in storage format; empty for whoever may not add pages, and where worksheets are off. */
    Optional<String> button(SpaceKey space, SpaceSettings chosen) {
        if (!chosen.blueprintIsOn(BLUEPRINT) || !pages.mayAddPage(space)) {
            return Optional.empty();
        }
        String blueprint = "org.delbar.confluence:" + BLUEPRINT + "-blueprint";
        return Optional.of("<ac:structured-macro ac:name=\"create-from-template\" ac:schema-version=\"1\">"
                + parameter("blueprintModuleCompleteKey", blueprint)
                + parameter("spaceKey", space.value())
                + parameter("templateName", blueprint)
                + parameter("buttonLabel", texts.text("delbar.learning.worksheet.index.button"))
                + "</ac:structured-macro>");
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + StorageMarkup.escaped(value) + "</ac:parameter>";
    }
}
