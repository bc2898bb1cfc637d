package org.delbar.methodbook.use;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.delbar.methodbook.MethodFact;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.pagefacts.StorageTree;
import org.delbar.pagefacts.making.CopiedMarkup;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What of a method is copied on use: the content of the innermost native container that holds the marker, without the
 * marker. Without a marker it is what stands under the card.
 */
public final class Sheet {

    /** Largest sheet that is copied, in bytes of storage format. */
    public static final int LARGEST = 1_048_576;

    static final String MARKER = "delbar-method-template";

    private static final Set<String> CONTAINERS = Set.of("ac:rich-text-body", "ac:layout-cell", "td", "th");
    private static final List<String> OURS =
            List.of("delbar-method-card", "delbar-method-use", "delbar-method-runs", OriginMarkup.MACRO, MARKER);

    /** What a person is told before the sheet is copied. */
    public enum Notice {
        SEVERAL_MARKERS("several-markers"),
        NO_MARKER("no-marker"),
        EMPTY("empty");

        private final String key;

        Notice(String key) {
            this.key = key;
        }

        public String textKey() {
            return "delbar.methodbook.use.notice." + key;
        }
    }

    private final Element content;
    private final List<Notice> notices;

    private Sheet(Element content, List<Notice> notices) {
        this.content = content;
        this.notices = List.copyOf(notices);
    }

    /**
     * The sheet of a method's page.
     *
     * @param leftOut plain names of headings that are no part of a sheet where there is no marker
     * @throws StorageTemplate.Broken when the page is not well-formed
     */
    public static Sheet of(String storage, Set<String> leftOut) throws StorageTemplate.Broken {
        Element page = StorageTree.of(storage);
        List<Element> markers = StorageTree.macros(page, MARKER);
        List<Notice> notices = new ArrayList<>();
        Optional<Element> zone = markers.stream().findFirst().flatMap(Sheet::container);
        if (zone.isPresent() && markers.size() > 1) {
            notices.add(Notice.SEVERAL_MARKERS);
        }
        if (zone.isEmpty()) {
            notices.add(Notice.NO_MARKER);
        }
        Element content = zone.orElseGet(() -> WholeMethod.of(page, leftOut));
        withoutOurs(content);
        if (StorageTree.text(content).isEmpty() && StorageTree.all(content, "*").isEmpty()) {
            notices.add(Notice.EMPTY);
        }
        Paragraphs.aroundLooseText(content);
        return new Sheet(content, notices);
    }

    private static Optional<Element> container(Element marker) {
        for (Node each = marker.getParentNode(); each instanceof Element element; each = each.getParentNode()) {
            if (CONTAINERS.contains(element.getTagName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** A page made from a method is no method: it has neither its card nor its facts. */
    private static void withoutOurs(Element content) {
        OURS.forEach(name -> StorageTree.macros(content, name).forEach(Paragraphs::removeWithParagraph));
        StorageTree.macros(content, "details").stream()
                .filter(details -> StorageTree.parameter(details, "id").equals(MethodFact.TABLE_ID))
                .forEach(StorageTree::remove);
    }

    public List<Notice> notices() {
        return notices;
    }

    /** Names of the method's files that the sheet shows or links to. */
    public Set<String> files() {
        return CopiedMarkup.files(content);
    }

    /** Storage format as a tree; an element around it is no part of it. */
    public Element content() {
        return content;
    }

    public boolean isTooLarge() {
        return StorageTree.written(content).getBytes(StandardCharsets.UTF_8).length > LARGEST;
    }

    /** Storage format for another page; the sheet itself is spent by it. */
    public String copied(CopiedMarkup copying) {
        copying.mend(content);
        return StorageTree.written(content).strip();
    }
}
