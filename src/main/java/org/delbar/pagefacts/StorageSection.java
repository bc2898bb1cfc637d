package org.delbar.pagefacts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands below a heading, up to the next one of the same or a higher level in the same column.
 *
 * @param content its elements, in order
 * @param to behind its last letter
 */
public record StorageSection(StoragePlace heading, List<StoragePlace> content, int to) {

    public StorageSection {
        content = List.copyOf(content);
    }

    /** The first section whose heading has one of the names. */
    public static Optional<StorageSection> called(FactLabel name, StorageEdit page) {
        return in(page.root(), name, page).findFirst();
    }

    private static Stream<StorageSection> in(StoragePlace column, FactLabel name, StorageEdit page) {
        return column.children().stream()
                .flatMap(child -> level(child) > 0 && name.isCalled(page.words(child))
                        ? Stream.of(below(child, column))
                        : in(child, name, page));
    }

    private static StorageSection below(StoragePlace heading, StoragePlace column) {
        List<StoragePlace> rest = column.children().stream()
                .dropWhile(each -> each.from() <= heading.from())
                .toList();
        List<StoragePlace> content = rest.stream()
                .takeWhile(each -> level(each) == 0 || level(each) > level(heading))
                .toList();
        int to = content.size() < rest.size() ? rest.get(content.size()).from() : column.innerEnd();
        return new StorageSection(heading, content, to);
    }

    /** 1 to 6 for a heading, 0 for all else. */
    private static int level(StoragePlace place) {
        return place.name().matches("h[1-6]") ? place.name().charAt(1) - '0' : 0;
    }

    /** All elements in it, at any depth, in order. */
    public Stream<StoragePlace> all() {
        return content.stream().flatMap(each -> Stream.concat(Stream.of(each), each.all()));
    }
}
