package org.delbar.spaces.settings;

import java.util.Map;
import org.delbar.words.PageLanguage;

/**
 * A blueprint as far as a space may change it.
 *
 * @param key its area and name, as {@code learning-worksheet}
 * @param nameKey what people call it
 * @param module key of the blueprint's module
 * @param templates key of the content-template's module, by language
 * @param titlePattern of a new page's title where the space has none of its own
 * @param titleWords what a pattern may name, in the order of telling, each with the text that stands for it in an
 *     example; today's date stands for {@link TitlePattern#DATE}
 */
public record SettableBlueprint(
        String key,
        String nameKey,
        String module,
        Map<PageLanguage, String> templates,
        TitlePattern titlePattern,
        Map<String, String> titleWords) {

    public SettableBlueprint {
        templates = Map.copyOf(templates);
    }
}
