package org.delbar.pagefacts;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An element of a body and where it stands in the text.
 *
 * @param opening its first tag as written
 * @param from of its first letter
 * @param inner of the first letter in it
 * @param innerEnd behind the last letter in it
 * @param to behind its last letter
 * @param children in order
 */
public record StoragePlace(
        String name, String opening, int from, int inner, int innerEnd, int to, List<StoragePlace> children) {

    public StoragePlace {
        children = List.copyOf(children);
    }

    /** All elements in it, at any depth, in order. */
    public Stream<StoragePlace> all() {
        return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.all()));
    }

    /** Written as one tag that is opened and closed at once. */
    boolean isOneTag() {
        return inner == to;
    }

    boolean isMacro(String called) {
        return name.equals("ac:structured-macro") && attribute("ac:name").equals(called);
    }

    /** As written, empty when absent. */
    String attribute(String called) {
        Matcher found = Pattern.compile("\\s" + Pattern.quote(called) + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
                .matcher(opening);
        return found.find() ? Objects.requireNonNullElse(found.group(1), found.group(2)) : "";
    }
}
