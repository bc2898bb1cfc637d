package org.delbar.spaces.settings;

import java.util.List;
import java.util.Map;
import org.delbar.words.PageLanguage;

/**
 * What a space says about one source of learning.
 *
 * @param key stays for ever: pages and labels are found by it
 * @param names what is missing is called as shipped
 * @param prompts questions that help; what is missing is asked as shipped
 * @param hidden pages that name it are still read; nobody is offered it
 */
public record SourceChoice(
        String key, Map<PageLanguage, String> names, Map<PageLanguage, List<String>> prompts, boolean hidden) {

    public SourceChoice {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a source's key is never blank");
        }
        names = Map.copyOf(names);
        prompts = Map.copyOf(prompts);
    }
}
