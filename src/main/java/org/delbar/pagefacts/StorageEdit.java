package org.delbar.pagefacts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Changes single places of a body. All else stays letter for letter, which a body that is parsed and written does not. */
public final class StorageEdit {

    private static final Set<String> APART = Set.of("p", "br", "li", "div");

    private final String storage;
    private final StoragePlace root;
    private final List<Exchange> exchanges = new ArrayList<>();

    private StorageEdit(String storage, StoragePlace root) {
        this.storage = storage;
        this.root = root;
    }

    /** @throws StorageTemplate.Broken when it is not well-formed */
    public static StorageEdit of(String storage) throws StorageTemplate.Broken {
        return new StorageEdit(storage, StoragePlaces.of(storage));
    }

    /** The whole, as an element without tags. */
    public StoragePlace root() {
        return root;
    }

    /** What a reader sees of it, white space folded; instructions that only the editor shows are left out. */
    public String words(StoragePlace place) {
        try {
            Element content = StorageTree.of(inner(place));
            StorageTree.all(content, "ac:placeholder").forEach(StorageTree::remove);
            StorageTree.all(content, "*").stream()
                    .filter(each -> APART.contains(each.getTagName()))
                    .forEach(each -> each.getParentNode()
                            .insertBefore(content.getOwnerDocument().createTextNode(" "), each));
            return StorageTree.text(content);
        } catch (StorageTemplate.Broken e) {
            throw new IllegalStateException("a part of what is well-formed", e);
        }
    }

    /** What stands in the section, as written. */
    public String storage(StorageSection section) {
        return storage.substring(section.heading().to(), section.to());
    }

    /** Instructions in the place stay behind what is put there. */
    public void fill(StoragePlace place, String content) {
        String instructions = place.all()
                .filter(each -> each.name().equals("ac:placeholder"))
                .map(each -> storage.substring(each.from(), each.to()))
                .collect(Collectors.joining());
        put(place, content + instructions);
    }

    /** As the last thing in the place. */
    public void append(StoragePlace place, String content) {
        if (place.isOneTag()) {
            put(place, content);
        } else {
            exchanges.add(new Exchange(place.innerEnd(), place.innerEnd(), content));
        }
    }

    public void behind(StoragePlace place, String content) {
        exchanges.add(new Exchange(place.to(), place.to(), content));
    }

    private void put(StoragePlace place, String content) {
        exchanges.add(
                place.isOneTag()
                        ? new Exchange(place.from(), place.to(), opened(place) + content + "</" + place.name() + ">")
                        : new Exchange(place.inner(), place.innerEnd(), content));
    }

    private static String opened(StoragePlace place) {
        return place.opening().substring(0, place.opening().length() - 2).stripTrailing() + ">";
    }

    private String inner(StoragePlace place) {
        return storage.substring(place.inner(), place.isOneTag() ? place.inner() : place.innerEnd());
    }

    /** The body with all that was changed, in whatever order it was said; things put at one place stand in that order. */
    public String written() {
        StringBuilder written = new StringBuilder();
        int at = 0;
        for (Exchange each : exchanges.stream()
                .sorted(Comparator.comparingInt(Exchange::from))
                .toList()) {
            written.append(storage, at, each.from()).append(each.by());
            at = each.to();
        }
        return written.append(storage, at, storage.length()).toString();
    }

    private record Exchange(int from, int to, String by) {}
}
