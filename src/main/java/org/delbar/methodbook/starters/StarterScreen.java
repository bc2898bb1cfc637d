package org.delbar.methodbook.starters;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.delbar.confluence.AccessMode;
import org.delbar.confluence.Pages;
import org.delbar.methodbook.MethodBookArea;
import org.delbar.spaces.settings.SpaceLanguages;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** What happens when a space admin opens the screen of the starter methods, or presses its button. */
@Named
public final class StarterScreen {

    /** Names of boxes begin with it. */
    static final String BOX = "starter-";

    private final StarterInstalling installing;
    private final StarterViews views;
    private final SpaceLanguages languages;
    private final SpaceSettingsStore settings;
    private final AccessMode mode;
    private final Pages pages;

    @Inject
    public StarterScreen(
            StarterInstalling installing,
            StarterViews views,
            SpaceLanguages languages,
            SpaceSettingsStore settings,
            AccessMode mode,
            Pages pages) {
        this.installing = installing;
        this.views = views;
        this.languages = languages;
        this.settings = settings;
        this.mode = mode;
        this.pages = pages;
    }

    /** @param language its code; anything else is the space's language */
    public StartersView open(SpaceKey space, String language) {
        return views.of(space, chosen(space, language), closed(space), "", List.of());
    }

    /** @param fields as the form sends them */
    public StartersView press(SpaceKey space, String language, Map<String, String> fields, PersonKey who) {
        PageLanguage chosen = chosen(space, language);
        String closed = closed(space);
        List<Starter> wanted = Arrays.stream(Starter.values())
                .filter(starter -> fields.containsKey(BOX + starter.key()))
                .toList();
        if (!closed.isEmpty()) {
            return views.of(space, chosen, closed, "", List.of());
        }
        if (wanted.isEmpty()) {
            return views.of(space, chosen, "", "delbar.methodbook.starters.refused.none", List.of());
        }
        return views.of(space, chosen, "", "", installing.install(space, chosen, wanted, who));
    }

    private PageLanguage chosen(SpaceKey space, String language) {
        return PageLanguage.ofCode(language).orElseGet(() -> languages.of(space));
    }

    /** Text key of why nothing can be made; empty when it can. */
    private String closed(SpaceKey space) {
        if (mode.isReadOnly()) {
            return "delbar.methodbook.starters.closed.read-only";
        }
        if (!settings.load(space).blueprintIsOn(MethodBookArea.METHOD)) {
            return "delbar.methodbook.starters.closed.off";
        }
        return pages.mayAddPage(space) ? "" : "delbar.methodbook.starters.closed.right";
    }
}
