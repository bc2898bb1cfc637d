package org.delbar.methodbook.index;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.delbar.methodbook.Difficulty;
import org.delbar.methodbook.MethodForm;
import org.delbar.methodbook.MethodStatus;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;

/**
 * Which methods. Empty collections and texts ask for nothing, but no spaces means no methods. Between kinds all must be
 * true; inside a kind one is enough.
 *
 * @param categories keys
 * @param subjects keys
 * @param people how many there are; methods that do not say are found
 * @param minutes how many there are; methods that do not say are found
 * @param text words, each of them somewhere in title, line or why
 */
public record MethodSearch(
        List<SpaceKey> spaces,
        Set<String> categories,
        Set<String> subjects,
        Set<MethodForm> forms,
        Set<Difficulty> difficulties,
        Set<MethodStatus> statuses,
        Set<PageLanguage> languages,
        Optional<Integer> people,
        Optional<Integer> minutes,
        String text,
        MethodSort sort) {

    public MethodSearch {
        spaces = List.copyOf(spaces);
        categories = Set.copyOf(categories);
        subjects = Set.copyOf(subjects);
        forms = Set.copyOf(forms);
        difficulties = Set.copyOf(difficulties);
        statuses = Set.copyOf(statuses);
        languages = Set.copyOf(languages);
    }
}
