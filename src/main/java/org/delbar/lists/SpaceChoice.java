package org.delbar.lists;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.delbar.words.SpaceKey;

/**
 * Which spaces a list shows: its own, all, or some by their keys. A space that does not exist and one the reader may
 * not see are left out alike, without a word.
 *
 * @param all every space that the list knows and that is not archived
 * @param self the space of the page
 */
public record SpaceChoice(boolean all, boolean self, List<SpaceKey> keys) {

    public static final String ALL = "@all";
    public static final String SELF = "@self";

    private static final int MOST = 1_800;

    public SpaceChoice {
        keys = List.copyOf(keys);
    }

    /** @param written keys, {@code @self} and {@code @all}, with commas or blanks between */
    public static SpaceChoice of(String written) {
        List<String> words = Stream.of(written.strip().split("[\\s,;]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return new SpaceChoice(
                words.contains(ALL),
                words.isEmpty() || words.contains(SELF),
                words.stream()
                        .filter(word -> !word.startsWith("@"))
                        .map(SpaceKey::new)
                        .distinct()
                        .toList());
    }

    /** Whether pages of more than one space may stand in the list. */
    public boolean isWide() {
        return all || keys.size() + (self ? 1 : 0) > 1;
    }

    /** The one space that is asked for; empty when there are several. */
    public Optional<SpaceKey> only(Optional<SpaceKey> here) {
        if (isWide()) {
            return Optional.empty();
        }
        return self ? here : keys.stream().findFirst();
    }

    /** @param known spaces that have something to list; asked only where all are wanted */
    public List<SpaceKey> open(Optional<SpaceKey> here, Supplier<List<SpaceKey>> known, Sight sight) {
        Stream<SpaceKey> named = Stream.concat(self ? here.stream() : Stream.empty(), keys.stream());
        Stream<SpaceKey> wanted =
                all ? known.get().stream().filter(space -> !sight.isArchived(space)) : named.distinct();
        return wanted.filter(sight::mayEnter).limit(MOST).toList();
    }

    /** As it stands in an address, where there is no own space. */
    public String written(Optional<SpaceKey> here) {
        return all
                ? ALL
                : String.join(
                        ",",
                        Stream.concat(self ? here.stream() : Stream.empty(), keys.stream())
                                .map(SpaceKey::value)
                                .distinct()
                                .toList());
    }
}
