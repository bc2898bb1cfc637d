package org.delbar.methodbook.contentcheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.delbar.pagefacts.StorageTree;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A page that somebody has filled in, read for what is content in it. The page itself is never changed: what is written is a
 * text of its own.
 */
public final class ContentCheck {

    /** Names that are looked for in one page; a page with more is a list of members. */
    private static final int MOST_NAMES = 2_000;

    private final String storage;
    private final CheckWords words;
    private final Set<String> names;
    private final List<CheckedSection> sections;
    private final Map<String, Finding> findings = new LinkedHashMap<>();

    private ContentCheck(String storage, Element page, CheckWords words, Set<String> names) {
        this.storage = storage;
        this.words = words;
        this.names = Set.copyOf(names);
        this.sections = read(page);
    }

    /**
     * Reads a page, or a part of one.
     *
     * @param storage storage format
     * @param words in the language of the method that is to become of it
     */
    public static ContentCheck of(String storage, CheckWords words, KnownNames known) throws UncheckablePage {
        Element page = Markup.read(storage);
        return new ContentCheck(storage, page, words, known.among(candidates(page)));
    }

    private static Set<String> candidates(Element page) {
        NameCandidates candidates = new NameCandidates();
        Set<String> names = new HashSet<>();
        List<Node> open = new ArrayList<>(List.of(page));
        while (!open.isEmpty() && names.size() < MOST_NAMES) {
            Node node = open.remove(open.size() - 1);
            if (node instanceof Element) {
                open.addAll(StorageTree.children(node));
            } else if (node.getNodeValue() != null) {
                names.addAll(candidates.names(node.getNodeValue()));
            }
        }
        return names;
    }

    private List<CheckedSection> read(Element page) {
        PieceCollector collector = new PieceCollector(new Traces(names));
        List<Piece> pieces = collector.of(page);
        Proposals proposals = new Proposals(pieces, words, collector.bareLabels());
        Map<Integer, String> headings = new LinkedHashMap<>();
        Map<Integer, List<Finding>> found = new LinkedHashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Finding finding = new Finding(
                    "f" + (i + 1), piece.kind(), piece.excerpt(), proposals.of(piece), proposals.instruction(piece));
            findings.put(finding.id(), finding);
            headings.putIfAbsent(piece.spot().section(), piece.spot().heading());
            found.computeIfAbsent(piece.spot().section(), section -> new ArrayList<>())
                    .add(finding);
        }
        return found.entrySet().stream()
                .map(each -> new CheckedSection(headings.getOrDefault(each.getKey(), ""), each.getValue()))
                .toList();
    }

    /** In the page's order; none for a page without content. */
    public List<CheckedSection> sections() {
        return sections;
    }

    public List<Finding> findings() {
        return List.copyOf(findings.values());
    }

    /** As it is proposed, but for what was decided otherwise. */
    public Map<String, Choice> decided(Map<String, Choice> otherwise) {
        Map<String, Choice> all = new LinkedHashMap<>();
        findings.forEach((id, finding) -> {
            Choice choice = otherwise.getOrDefault(id, finding.proposed());
            all.put(id, choice == Choice.REPLACE && !finding.mayBeReplaced() ? Choice.REMOVE : choice);
        });
        return all;
    }

    /**
     * Storage format of the page without what is not kept.
     *
     * @param otherwise decisions that differ from the proposals, by id
     */
    public String cleaned(Map<String, Choice> otherwise) {
        return StorageTree.written(cleanedTree(otherwise)).strip();
    }

    /** Everything that may be content is taken out. */
    public String emptied() {
        return cleaned(all(finding -> Choice.REMOVE));
    }

    /** The same decision or another for each finding. */
    public Map<String, Choice> all(Function<Finding, Choice> choice) {
        Map<String, Choice> decisions = new LinkedHashMap<>();
        findings.forEach((id, finding) -> decisions.put(id, choice.apply(finding)));
        return decisions;
    }

    /**
     * The page as it is, with its findings marked, drawn in plain strokes.
     *
     * @param person full name by the key of an account
     */
    public List<ContentCheckToken> drawn(UnaryOperator<String> person) {
        return new PageSketch(person).of(marked());
    }

    /** What would be left of it, drawn in the same strokes. */
    public List<ContentCheckToken> drawn(Map<String, Choice> otherwise, UnaryOperator<String> person) {
        return new PageSketch(person).of(cleanedTree(otherwise));
    }

    /** A title without the dates, names and other things in it; empty when it held nothing else. */
    public static String title(String title, KnownNames known) {
        Traces traces = new Traces(known.among(new NameCandidates().names(title)));
        StringBuilder left = new StringBuilder(title);
        List<Trace> found = traces.in(title);
        for (int i = found.size() - 1; i >= 0; i--) {
            left.delete(found.get(i).start(), found.get(i).end());
        }
        return found.isEmpty() ? title : Traces.joined(left.toString());
    }

    Element cleanedTree(Map<String, Choice> otherwise) {
        Element page = again();
        List<Piece> pieces = new PieceCollector(new Traces(names)).of(page);
        Map<String, Choice> decided = decided(otherwise);
        Cleaning cleaning = new Cleaning(words);
        int number = 0;
        for (Finding finding : findings.values()) {
            cleaning.carryOut(
                    pieces.get(number), decided.getOrDefault(finding.id(), Choice.REMOVE), finding.instruction());
            number++;
        }
        cleaning.end(page);
        return page;
    }

    /** The page as it was read, with the nodes of each finding. */
    MarkedPage marked() {
        Element page = again();
        return new MarkedPage(page, new PieceCollector(new Traces(names)).of(page));
    }

    private Element again() {
        try {
            return Markup.read(storage);
        } catch (UncheckablePage e) {
            throw new IllegalStateException("it was readable before", e);
        }
    }

    /** @param pieces in the order of the findings' ids, which begin with f1 */
    record MarkedPage(Element page, List<Piece> pieces) {}
}
