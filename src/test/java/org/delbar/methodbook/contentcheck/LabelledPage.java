package org.delbar.methodbook.contentcheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.delbar.pagefacts.StorageTree;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** A page of the labelled set (pages/README.md), with what a person said of it. */
final class LabelledPage {

    private static final String LABEL = "lab";

    private final String title;
    private final String storage;
    private final List<Said> things = new ArrayList<>();
    private final List<Said> titleThings = new ArrayList<>();
    private final List<Prose> proses = new ArrayList<>();

    private LabelledPage(Element page) {
        title = page.getAttribute("title");
        listed(page.getAttribute("lab-title"), ";")
                .forEach(each -> titleThings.add(new Said(title, kind(each), Said.plain(each))));
        for (Element element : StorageTree.all(page, "*")) {
            if (element.getTagName().equals(LABEL)) {
                FindingKind kind =
                        FindingKind.valueOf(element.getAttribute("kind").toUpperCase(Locale.ROOT));
                things.add(new Said(title, kind, Said.plain(shown(kind, element))));
            }
            if (element.hasAttribute(LABEL)) {
                proses.add(new Prose(
                        title,
                        Said.plain(own(element)),
                        element.getAttribute(LABEL).equals("keep")));
            }
            listed(element.getAttribute("lab-parameter"), "\\s+")
                    .forEach(name -> things.add(
                            new Said(title, FindingKind.PARAMETER, Said.plain(StorageTree.parameter(element, name)))));
            if (element.getAttribute("lab-task").contains("ticked")) {
                things.add(new Said(title, FindingKind.TASK, ""));
            }
        }
        for (Element element : StorageTree.all(page, "*")) {
            List.of(LABEL, "lab-parameter", "lab-task").forEach(element::removeAttribute);
        }
        StorageTree.all(page, LABEL).forEach(StorageTree::unwrap);
        storage = StorageTree.written(page);
    }

    static LabelledPage of(String file) throws Exception {
        return new LabelledPage(StorageTree.all(StorageTree.of(file), "page").get(0));
    }

    private static Stream<String> listed(String attribute, String separator) {
        return Arrays.stream(attribute.split(separator, -1)).map(String::strip).filter(each -> !each.isEmpty());
    }

    private static FindingKind kind(String inTitle) {
        if (inTitle.matches("[A-Z]+-\\d+")) {
            return FindingKind.KEY;
        }
        return inTitle.codePoints().anyMatch(Character::isDigit) ? FindingKind.DATE : FindingKind.NAME;
    }

    private static String shown(FindingKind kind, Element label) {
        return StorageTree.readable(new Piece(kind, label, Spot.START, StorageTree.children(label)).text());
    }

    /** Text of a block that stands in none of its things and none of its blocks. */
    private static String own(Element block) {
        StringBuilder text = new StringBuilder();
        collect(block, text);
        return text.toString();
    }

    private static void collect(Node parent, StringBuilder text) {
        for (Node child : StorageTree.children(parent)) {
            if (child instanceof Text words) {
                text.append(StorageTree.readable(words.getData()));
            } else if (child instanceof Element element
                    && !element.getTagName().equals(LABEL)
                    && !element.getTagName().equals("ac:placeholder")
                    && !element.getTagName().equals(Markup.MACRO)
                    && !Markup.isBlock(element)) {
                collect(element, text);
            }
        }
    }

    String title() {
        return title;
    }

    String storage() {
        return storage;
    }

    /** What says more than words. */
    List<Said> things() {
        return things;
    }

    List<Said> titleThings() {
        return titleThings;
    }

    List<Prose> proses() {
        return proses;
    }

    /** @param text in small letters and figures only */
    record Said(String page, FindingKind kind, String text) {

        static String plain(String text) {
            String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
            return plain.substring(0, Math.min(100, plain.length()));
        }
    }

    /** @param keep what a person would have proposed */
    record Prose(String page, String text, boolean keep) {}
}
