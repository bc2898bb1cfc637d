package org.delbar.methodbook.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.delbar.lists.SpaceChoice;
import org.delbar.methodbook.Difficulty;
import org.delbar.methodbook.MethodForm;
import org.delbar.methodbook.MethodStatus;
import org.delbar.methodbook.index.MethodSearch;
import org.delbar.methodbook.index.MethodSort;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;

/**
 * What somebody looks for in the library, understood.
 *
 * @param people how many there are
 * @param minutes how many there are
 * @param size methods a page
 */
public record Wish(
        SpaceChoice spaces,
        Set<String> categories,
        Set<String> subjects,
        Set<MethodForm> forms,
        Set<Difficulty> difficulties,
        Set<MethodStatus> statuses,
        Set<PageLanguage> languages,
        Optional<Integer> people,
        Optional<Integer> minutes,
        String text,
        MethodSort sort,
        int size) {

    /** What is ready to be used; ideas and what has been retired are shown to those who ask for them. */
    public static final Set<MethodStatus> USUAL =
            Set.of(MethodStatus.IN_USE, MethodStatus.TRIAL, MethodStatus.RECOMMENDED);

    public MethodSearch in(List<SpaceKey> open) {
        return search(open, statuses.isEmpty() ? USUAL : statuses);
    }

    /** Of every status unless some are asked for, so that each can be counted. */
    public MethodSearch ofAnyStatus(List<SpaceKey> open) {
        return search(open, statuses);
    }

    private MethodSearch search(List<SpaceKey> open, Set<MethodStatus> wanted) {
        return new MethodSearch(
                open, categories, subjects, forms, difficulties, wanted, languages, people, minutes, text, sort);
    }
}
