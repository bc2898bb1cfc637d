package org.delbar.spaces.settings;

import java.util.Map;
import org.delbar.words.PageLanguage;

/**
 * Something that has a name on pages.
 *
 * @param key within its area, as {@code when}
 * @param names as shipped, in every language
 */
public record SettableName(String key, Map<PageLanguage, String> names) {

    public SettableName {
        names = Map.copyOf(names);
    }
}
