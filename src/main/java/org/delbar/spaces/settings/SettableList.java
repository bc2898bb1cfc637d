package org.delbar.spaces.settings;

import java.util.List;

/**
 * A list of choices that a space may rename, order, hide and add to.
 *
 * @param key stays for ever, as {@code methodbook-category}; further names of a choice stand below
 *     {@link NamedChoices#aliasKey}
 * @param words beginning of the keys of its texts: {@code heading}, {@code hint}, {@code add} and {@code new}
 * @param shipped in order
 * @param asks whether each choice has questions that help; such a list is kept among the sources
 * @param most how many choices there may be, hidden ones too
 */
public record SettableList(String key, String words, List<SettableChoice> shipped, boolean asks, int most) {

    public SettableList {
        shipped = List.copyOf(shipped);
    }
}
