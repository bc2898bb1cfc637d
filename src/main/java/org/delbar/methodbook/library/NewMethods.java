package org.delbar.methodbook.library;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.Pages;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.MethodBookArea;
import org.delbar.pagefacts.CreateButton;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.SpaceKey;

/** The way from a list to a new method, for those who may go it. */
@Named
public final class NewMethods {

    private final Pages pages;
    private final Texts texts;

    @Inject
    public NewMethods(Pages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    /** The product's own button in storage format; empty for whoever may not add pages, and where methods are off. */
    Optional<String> button(SpaceKey space, SpaceSettings chosen) {
        return chosen.blueprintIsOn(MethodBookArea.METHOD) && pages.mayAddPage(space)
                ? Optional.of(CreateButton.storage(
                        "org.delbar.confluence:" + MethodBookArea.METHOD + "-blueprint",
                        space,
                        texts.text("delbar.methodbook.library.create")))
                : Optional.empty();
    }
}
