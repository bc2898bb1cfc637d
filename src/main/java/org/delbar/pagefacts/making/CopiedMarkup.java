package org.delbar.pagefacts.making;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.pagefacts.StorageTree;
import org.delbar.words.SpaceKey;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A piece of one page that is to stand on another: links and files go on leading where they led, and what belongs to one
 * page alone (ids of macros and tasks, ticks, places of comments) stays behind.
 */
public final class CopiedMarkup {

    private static final String PAGE = "ri:page";
    private static final String SPACE = "ri:space-key";
    private static final String TITLE = "ri:content-title";
    private static final List<String> IDS = List.of("ac:macro-id", "ac:local-id");

    private final SpaceKey space;
    private final String title;
    private final SpaceKey target;
    private final Set<String> files;

    /**
     * For pieces of one page.
     *
     * @param space of the page they come from
     * @param target the space they go to
     * @param files names of the files that go with them
     */
    public CopiedMarkup(SpaceKey space, String title, SpaceKey target, Set<String> files) {
        this.space = space;
        this.title = title;
        this.target = target;
        this.files = Set.copyOf(files);
    }

    /** Names of the page's own files that a piece shows or links to. */
    public static Set<String> files(Element piece) {
        return StorageTree.all(piece, "ri:attachment").stream()
                .filter(CopiedMarkup::isOfItsOwnPage)
                .map(file -> StorageTree.readable(file.getAttribute("ri:filename")))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public void mend(Element piece) {
        StorageTree.all(piece, "*").forEach(each -> IDS.forEach(each::removeAttribute));
        StorageTree.all(piece, "ac:inline-comment-marker").forEach(StorageTree::unwrap);
        tasks(piece);
        pages(piece);
        StorageTree.all(piece, "ri:attachment").stream()
                .filter(CopiedMarkup::isOfItsOwnPage)
                .filter(file -> !files.contains(StorageTree.readable(file.getAttribute("ri:filename"))))
                .forEach(file -> file.appendChild(thePage(file)));
        anchors(piece);
    }

    private static void tasks(Element piece) {
        StorageTree.all(piece, "ac:task-uuid").forEach(StorageTree::remove);
        int number = 0;
        for (Element id : StorageTree.all(piece, "ac:task-id")) {
            number++;
            id.setTextContent(String.valueOf(number));
        }
        StorageTree.all(piece, "ac:task-status").forEach(status -> status.setTextContent("incomplete"));
    }

    /** A link without a space means the space it stands in, and one without a title the page it stands on. */
    private void pages(Element piece) {
        Stream.concat(StorageTree.all(piece, PAGE).stream(), StorageTree.all(piece, "ri:blog-post").stream())
                .filter(page -> page.getAttribute(SPACE).isEmpty())
                .forEach(page -> {
                    if (!space.equals(target)) {
                        page.setAttribute(SPACE, space.value());
                    }
                    if (page.getAttribute(TITLE).isEmpty()) {
                        page.setAttribute(TITLE, StorageTree.typed(title));
                    }
                });
    }

    /** An anchor that does not go with the piece is found on the page where it is. */
    private void anchors(Element piece) {
        Set<String> here = new HashSet<>();
        StorageTree.macros(piece, "anchor").forEach(macro -> here.add(plain(StorageTree.parameter(macro, ""))));
        for (int level = 1; level <= 6; level++) {
            StorageTree.all(piece, "h" + level).forEach(heading -> here.add(plain(StorageTree.text(heading))));
        }
        StorageTree.all(piece, "ac:link").stream()
                .filter(link -> !link.getAttribute("ac:anchor").isEmpty())
                .filter(link -> StorageTree.children(link).stream()
                        .noneMatch(child -> child.getNodeName().startsWith("ri:")))
                .filter(link -> !here.contains(plain(StorageTree.readable(link.getAttribute("ac:anchor")))))
                .forEach(link -> link.insertBefore(thePage(link), link.getFirstChild()));
    }

    private Element thePage(Node beside) {
        Element page = beside.getOwnerDocument().createElement(PAGE);
        page.setAttribute(SPACE, StorageTree.typed(space.value()));
        page.setAttribute(TITLE, StorageTree.typed(title));
        return page;
    }

    private static boolean isOfItsOwnPage(Element file) {
        return StorageTree.children(file).stream().noneMatch(Element.class::isInstance);
    }

    private static String plain(String anchor) {
        return anchor.replaceAll("\\s+", "");
    }
}
