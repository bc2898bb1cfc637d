package org.delbar.pagefacts;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.delbar.words.PlainName;

/** A fact under all its names: one a language, and the aliases of a space. Case, spaces and a final colon do not matter. */
public record FactLabel(String key, Set<String> names) {

    public FactLabel(String key, Collection<String> names) {
        this(key, names.stream().map(FactLabel::plain).collect(Collectors.toUnmodifiableSet()));
    }

    public boolean isCalled(String label) {
        return names.contains(plain(label));
    }

    /** How two names are compared. */
    public static String plain(String name) {
        return PlainName.of(name);
    }
}
