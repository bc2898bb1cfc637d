package org.delbar.spaces.settings;

import java.util.List;
import java.util.Map;
import org.delbar.words.PageLanguage;

/**
 * A shipped source of learning.
 *
 * @param names in every language
 * @param prompts in every language
 */
public record SettableSource(String key, Map<PageLanguage, String> names, Map<PageLanguage, List<String>> prompts) {

    public SettableSource {
        names = Map.copyOf(names);
        prompts = Map.copyOf(prompts);
    }
}
