package org.delbar.meetups.plans;

import java.util.List;
import java.util.Optional;
import org.delbar.pagefacts.FactLabel;
import org.delbar.pagefacts.StorageEdit;
import org.delbar.pagefacts.StorageSection;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.pagefacts.StorageTree;
import org.delbar.pagefacts.making.CopiedMarkup;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The invitation on the page of a concept, as it may stand on the page of a meetup. */
final class InvitationText {

    private static final String OURS = "delbar-";
    /** They show something although no letter stands in them. */
    private static final List<String> SHOWN = List.of("ac:image", "ac:structured-macro", "ac:link", "time", "hr");

    private InvitationText() {}

    /**
     * Storage format; empty when nobody has written an invitation. Instructions, our own macros and facts tables stay behind:
     * a meetup has its own.
     *
     * @param heading of the invitation
     */
    static String of(String storage, FactLabel heading, CopiedMarkup copied) throws StorageTemplate.Broken {
        StorageEdit page = StorageEdit.of(storage);
        Optional<StorageSection> section = StorageSection.called(heading, page);
        if (section.isEmpty()) {
            return "";
        }
        Element content = StorageTree.of(page.storage(section.get()));
        StorageTree.all(content, "ac:placeholder").forEach(InvitationText::removeWithItsLine);
        StorageTree.all(content, "ac:structured-macro").stream()
                .filter(InvitationText::staysBehind)
                .forEach(InvitationText::removeWithItsLine);
        copied.mend(content);
        return saysNothing(content) ? "" : StorageTree.written(content).strip();
    }

    private static boolean staysBehind(Element macro) {
        String name = macro.getAttribute("ac:name");
        return name.startsWith(OURS) || name.equals("details");
    }

    private static void removeWithItsLine(Element element) {
        Node line = element.getParentNode();
        StorageTree.remove(element);
        if (line instanceof Element paragraph && paragraph.getTagName().equals("p") && saysNothing(paragraph)) {
            StorageTree.remove(paragraph);
        }
    }

    private static boolean saysNothing(Element content) {
        return StorageTree.text(content).isEmpty()
                && SHOWN.stream()
                        .allMatch(name -> StorageTree.all(content, name).isEmpty());
    }
}
