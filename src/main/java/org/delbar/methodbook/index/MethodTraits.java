package org.delbar.methodbook.index;

import java.util.Set;

/** What facets count of one method: the keys of its choices. */
public record MethodTraits(
        long page,
        Set<String> categories,
        Set<String> subjects,
        Set<String> forms,
        String difficulty,
        String status,
        String language) {

    public MethodTraits {
        categories = Set.copyOf(categories);
        subjects = Set.copyOf(subjects);
        forms = Set.copyOf(forms);
    }
}
