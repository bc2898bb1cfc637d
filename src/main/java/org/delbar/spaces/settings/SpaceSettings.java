package org.delbar.spaces.settings;

import java.util.Optional;
import org.delbar.words.PageLanguage;

/**
 * What a space has chosen.
 *
 * @param pageLanguage empty follows the site
 */
public record SpaceSettings(Optional<PageLanguage> pageLanguage) {

    public static final SpaceSettings UNTOUCHED = new SpaceSettings(Optional.empty());
}
