package org.delbar.learning;

import java.util.List;
import java.util.Map;
import org.delbar.words.PageLanguage;

/**
 * Where something can be learned, as a space calls it: one of the shipped {@link Source}s, or one of its own.
 *
 * @param key stored in labels, forms and the index; stays when the name changes
 * @param names in every language
 * @param prompts questions that help a person who comes from this source, in order
 * @param hidden still read on pages, no longer offered
 */
public record LearningSource(
        String key, Map<PageLanguage, String> names, Map<PageLanguage, List<String>> prompts, boolean hidden) {

    public LearningSource {
        names = Map.copyOf(names);
        prompts = Map.copyOf(prompts);
    }

    public String name(PageLanguage language) {
        return names.getOrDefault(language, key);
    }

    public List<String> prompts(PageLanguage language) {
        return prompts.getOrDefault(language, List.of());
    }
}
