package org.delbar.spaces.settings;

import java.util.Optional;
import org.delbar.words.Refusal;

/**
 * A whole number of an area that a space may set.
 *
 * @param key begins with that of its area, as {@code meetups-quiet-hours}
 * @param nameKey what it is called; with {@code .hint} what it means, with {@code .refused} what it may be
 * @param shipped as it is while the space has not set it
 */
public record SettableNumber(String key, String nameKey, int least, int most, int shipped) {

    public int in(SpaceSettings settings) {
        return Optional.ofNullable(settings.numbers().get(key))
                .filter(this::allows)
                .orElse(shipped);
    }

    public boolean allows(int number) {
        return number >= least && number <= most;
    }

    /** Empty for what is no whole number within the limits. */
    public Optional<Integer> read(String typed) {
        return typed.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(typed)).filter(this::allows) : Optional.empty();
    }

    public Refusal refusal(String field) {
        return Refusal.of(field, nameKey + ".refused", least, most);
    }
}
