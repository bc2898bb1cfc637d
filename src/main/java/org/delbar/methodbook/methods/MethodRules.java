package org.delbar.methodbook.methods;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.delbar.spaces.settings.NamedChoice;
import org.delbar.words.PersonKey;

/**
 * What a space and the site say about a method that is about to be shared.
 *
 * @param open whether methods are shared here at all
 * @param titleTaken whether the space has a page of that title, seen or unseen by the sharer
 * @param categories those the space offers, in its order
 * @param subjects those the space offers, in its order
 * @param people by user name
 * @param methods by title or address, those the sharer may see
 */
public record MethodRules(
        boolean open,
        Predicate<String> titleTaken,
        List<NamedChoice> categories,
        List<NamedChoice> subjects,
        Function<String, Optional<PersonKey>> people,
        Function<String, Optional<MethodLink>> methods) {

    public MethodRules {
        categories = List.copyOf(categories);
        subjects = List.copyOf(subjects);
    }
}
