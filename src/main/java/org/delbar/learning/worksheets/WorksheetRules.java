package org.delbar.learning.worksheets;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.delbar.learning.LearningArea;
import org.delbar.learning.LearningSource;
import org.delbar.spaces.settings.TitlePattern;
import org.delbar.words.PageLanguage;

/**
 * What a space says about its new worksheets.
 *
 * @param open whether worksheets are written here at all
 * @param titleTaken whether the space has a page of that title, seen or unseen by the writer
 * @param sources by key, those the space offers
 * @param language in which a title names a source
 */
public record WorksheetRules(
        boolean open,
        TitlePattern titlePattern,
        Predicate<String> titleTaken,
        Function<String, Optional<LearningSource>> sources,
        PageLanguage language) {

    /** As shipped, with the sources given. */
    public static WorksheetRules shipped(Function<String, Optional<LearningSource>> sources) {
        return new WorksheetRules(true, LearningArea.TITLE, title -> false, sources, PageLanguage.ENGLISH);
    }
}
