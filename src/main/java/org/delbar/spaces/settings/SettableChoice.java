package org.delbar.spaces.settings;

import java.util.List;
import java.util.Map;
import org.delbar.words.PageLanguage;

/**
 * A shipped choice of a list.
 *
 * @param names in every language
 * @param prompts questions that help, in every language; empty in a list without questions
 */
public record SettableChoice(String key, Map<PageLanguage, String> names, Map<PageLanguage, List<String>> prompts) {

    public SettableChoice {
        names = Map.copyOf(names);
        prompts = Map.copyOf(prompts);
    }
}
