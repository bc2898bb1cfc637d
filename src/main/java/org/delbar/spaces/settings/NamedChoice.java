package org.delbar.spaces.settings;

import java.util.Map;
import org.delbar.words.PageLanguage;

/**
 * One choice of a list that a space may rename, order, hide and add to, as a category.
 *
 * @param key stays for ever: pages and labels are found by it; of the space's own begins with {@code x-}
 * @param names what is missing is called as shipped
 * @param hidden pages that name it are still read; nobody is offered it
 */
public record NamedChoice(String key, Map<PageLanguage, String> names, boolean hidden) {

    public NamedChoice {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a choice's key is never blank");
        }
        names = Map.copyOf(names);
    }

    /** In the language, else in any that the space has written, else the key. */
    public String name(PageLanguage language) {
        String name = names.get(language);
        if (name != null) {
            return name;
        }
        for (PageLanguage other : PageLanguage.values()) {
            if (names.containsKey(other)) {
                return names.getOrDefault(other, key);
            }
        }
        return key;
    }
}
