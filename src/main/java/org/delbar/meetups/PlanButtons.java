package org.delbar.meetups;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.Pages;
import org.delbar.confluence.Texts;
import org.delbar.pagefacts.CreateButton;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.SpaceKey;

/** The way from a concept to a meetup, for those who may go it. */
@Named
public final class PlanButtons {

    private final Pages pages;
    private final SpaceSettingsStore settings;
    private final Texts texts;

    @Inject
    public PlanButtons(Pages pages, SpaceSettingsStore settings, Texts texts) {
        this.pages = pages;
        this.settings = settings;
        this.texts = texts;
    }

    /** The product's own button in storage format; empty for whoever may not add pages, and where meetups are off. */
    public Optional<String> in(SpaceKey space) {
        return pages.mayAddPage(space) && settings.load(space).blueprintIsOn(MeetupsArea.MEETUP)
                ? Optional.of(CreateButton.storage(
                        "org.delbar.confluence:" + MeetupsArea.MEETUP + "-blueprint",
                        space,
                        texts.text("delbar.meetups.card.plan")))
                : Optional.empty();
    }
}
