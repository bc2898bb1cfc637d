package org.delbar.methodbook.starters;

import java.util.List;

/**
 * What the screen may show; everything is finished text in the reader's language.
 *
 * @param language code of the pages' language, as the form sends it
 * @param lang the same for the attribute {@code lang}
 * @param closed why nothing can be made just now; empty when it can
 * @param problem what is wrong with what was sent, may be empty
 * @param outcomes one for each method that was asked for
 * @param place where new pages go
 * @param placeTitle and {@code placeUrl} name the page above them; empty for the home page
 */
public record StartersView(
        String spaceKey,
        String language,
        String lang,
        String closed,
        String problem,
        List<StarterOutcomeView> outcomes,
        List<StarterLanguageView> languages,
        String place,
        String placeTitle,
        String placeUrl,
        List<StarterView> starters,
        String settingsUrl) {}
