package org.delbar.methodbook.contentcheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.delbar.pagefacts.StorageTree;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Cuts all that may be content out of a page, in its order: each text once, each thing that says more than its words by itself. */
final class PieceCollector {

    /** Words of a paragraph beyond which it is no prompt any more. */
    private static final int LONG = 40;

    private final Traces traces;
    private final List<Piece> pieces = new ArrayList<>();
    private final BareLabels bareLabels = new BareLabels();
    private int section;
    private String heading = "";

    PieceCollector(Traces traces) {
        this.traces = traces;
    }

    List<Piece> of(Element page) {
        blocks(page, Spot.START);
        return List.copyOf(pieces);
    }

    /** What stands in a block: lines of text, each of which ends where another block begins. */
    private void blocks(Element block, Spot spot) {
        Line line = new Line(block, spot);
        for (Node child : StorageTree.children(block)) {
            if (Markup.isBlock(child)) {
                line.end();
                block((Element) child, spot);
                line = new Line(block, spot);
            } else {
                line.add(child);
            }
        }
        line.end();
    }

    private void block(Element block, Spot around) {
        if (Markup.isHeading(block)) {
            if (!around.fixed() && !around.cell()) {
                section++;
                heading = StorageTree.text(block);
            }
            labelled(block, spot(around));
            return;
        }
        switch (block.getTagName()) {
            case "table" -> table(block, around);
            case "ac:task" -> task(block, around);
            case Markup.MACRO -> macro(block, block, around);
            default -> blocks(block, around);
        }
    }

    /** Words that stay, and that prompts are made of: without what is found in them. */
    private void labelled(Element label, Spot around) {
        int before = pieces.size();
        blocks(label, around.whereWordsStay());
        bareLabels.add(label, pieces.subList(before, pieces.size()));
    }

    BareLabels bareLabels() {
        return bareLabels;
    }

    private Spot spot(Spot around) {
        return around.below(section, heading);
    }

    private void table(Element table, Spot around) {
        TableHeaders headers = new TableHeaders(table);
        for (Element child : Markup.elements(table)) {
            if (child.getTagName().equals("caption")) {
                blocks(child, around);
            }
        }
        for (Element row : TableHeaders.rows(table)) {
            List<Element> cells = Markup.elements(row);
            for (Element cell : cells) {
                if (cell.getTagName().equals("th")) {
                    labelled(cell, around);
                } else {
                    boolean first = cells.size() > 1 && cell == cells.get(0);
                    blocks(cell, headers.any() ? around.inCell(headers.of(cell)) : around.inPlainCell(first));
                }
            }
        }
    }

    private void task(Element task, Spot around) {
        for (Element child : Markup.elements(task)) {
            if (child.getTagName().equals("ac:task-status")
                    && StorageTree.text(child).equals("complete")) {
                add(FindingKind.TASK, task, around, List.of(child));
            }
            if (child.getTagName().equals("ac:task-body")) {
                blocks(child, around);
            }
        }
    }

    private void macro(Element macro, Element block, Spot around) {
        String name = macro.getAttribute("ac:name");
        if (NativeMacros.isOurs(name)) {
            return;
        }
        if (NativeMacros.isPlainText(name)) {
            add(FindingKind.CODE, block, around, List.of(macro));
        } else if (NativeMacros.isFile(name)) {
            add(FindingKind.FILE, block, around, List.of(macro));
        } else if (NativeMacros.isContainer(name) || NativeMacros.isDynamic(name)) {
            parameters(macro, name, block, around);
            boolean boxed = List.of("info", "note", "tip").contains(name);
            for (Element child : Markup.elements(macro)) {
                if (child.getTagName().equals("ac:rich-text-body")) {
                    blocks(child, boxed ? around.inBox() : around);
                }
            }
        } else {
            add(FindingKind.MACRO, block, around, List.of(macro));
        }
    }

    private void parameters(Element macro, String name, Element block, Spot around) {
        for (Element child : Markup.elements(macro)) {
            if (!child.getTagName().equals("ac:parameter") || isShape(name, child)) {
                continue;
            }
            if (NativeMacros.isNothingWithoutWords(name)) {
                add(FindingKind.PARAMETER, block, around, List.of(macro));
                return;
            }
            add(FindingKind.PARAMETER, block, around, List.of(child));
        }
    }

    private static boolean isShape(String macro, Element parameter) {
        return Markup.elements(parameter).isEmpty() && NativeMacros.isShape(macro, StorageTree.text(parameter));
    }

    private void add(FindingKind kind, Element block, Spot spot, List<Node> nodes) {
        pieces.add(new Piece(kind, block, spot(spot), nodes));
    }

    /** One run of text in a block: its words are one piece, what says more than words is a piece each. */
    private final class Line {

        private final Element block;
        private final Spot spot;
        private final List<Text> run = new ArrayList<>();
        private final List<Node> words = new ArrayList<>();
        private final List<Piece> within = new ArrayList<>();

        Line(Element block, Spot spot) {
            this.block = block;
            this.spot = spot(spot);
        }

        void add(Node node) {
            if (node instanceof Text text) {
                run.add(text);
            } else if (node instanceof Element element) {
                add(element);
            }
        }

        private void add(Element element) {
            switch (element.getTagName()) {
                case "ac:placeholder", "br" -> cut(words);
                case "ac:emoticon" -> words.add(element);
                case "time" -> piece(FindingKind.DATE, List.of(element));
                case "ac:image" -> piece(FindingKind.FILE, List.of(element));
                case "a" ->
                    piece(
                            element.getAttribute("href").startsWith("mailto:") ? FindingKind.MAIL : FindingKind.LINK,
                            List.of(element));
                case "ac:link" -> piece(kindOfLink(element), List.of(element));
                case "ac:inline-comment-marker" -> commented(element);
                case Markup.MACRO -> {
                    cut(words);
                    int before = pieces.size();
                    macro(element, block, spot);
                    within.addAll(pieces.subList(before, pieces.size()));
                    pieces.subList(before, pieces.size()).clear();
                }
                default -> StorageTree.children(element).forEach(this::add);
            }
        }

        private static FindingKind kindOfLink(Element link) {
            List<Element> inner = Markup.elements(link);
            if (inner.stream().anyMatch(each -> each.getTagName().equals("ri:user"))) {
                return FindingKind.MENTION;
            }
            return inner.stream().anyMatch(each -> each.getTagName().equals("ac:image"))
                            && inner.stream()
                                    .noneMatch(each -> each.getTagName().startsWith("ri:"))
                    ? FindingKind.FILE
                    : FindingKind.LINK;
        }

        private void commented(Element marker) {
            cut(words);
            List<Node> commented = new ArrayList<>();
            StorageTree.children(marker).forEach(this::add);
            cut(spot.fixed() ? words : commented);
            if (commented.stream().anyMatch(Line::says)) {
                within.add(new Piece(FindingKind.COMMENT, block, spot, commented));
            }
        }

        /** Parts the text since the last cut where traces begin and end; a trace may begin in one font and end in another. */
        private void cut(List<Node> plain) {
            String text = run.stream().map(Text::getData).collect(Collectors.joining());
            Deque<Trace> open = new ArrayDeque<>(traces.in(text));
            List<Node> found = new ArrayList<>();
            int at = 0;
            for (Text each : run) {
                int end = at + each.getLength();
                int from = at;
                while (from < end) {
                    Trace next = open.peek();
                    int to;
                    if (next == null || next.start() > from) {
                        to = next == null ? end : Math.min(end, next.start());
                        plain.add(part(each, from - at, to - at));
                    } else {
                        to = Math.min(end, next.end());
                        found.add(part(each, from - at, to - at));
                        if (next.end() == to) {
                            within.add(new Piece(next.kind(), block, spot, found));
                            found = new ArrayList<>();
                            open.poll();
                        }
                    }
                    from = to;
                }
                at = end;
            }
            run.clear();
        }

        /** Beside the whole, which goes with its last part: each sign is copied once, however many parts there are. */
        private static Text part(Text whole, int from, int to) {
            if (to - from == whole.getLength()) {
                return whole;
            }
            Text part = whole.getOwnerDocument().createTextNode(whole.getData().substring(from, to));
            whole.getParentNode().insertBefore(part, whole);
            if (to == whole.getLength()) {
                StorageTree.remove(whole);
            }
            return part;
        }

        private void piece(FindingKind kind, List<Node> nodes) {
            cut(words);
            within.add(new Piece(kind, block, spot, nodes));
        }

        /** The words come first; whoever reads the list sees the sentence, then what is in it. */
        void end() {
            cut(words);
            if (!spot.fixed() && words.stream().anyMatch(Line::says)) {
                pieces.add(new Piece(kind(), block, spot, words));
            }
            pieces.addAll(within);
        }

        private static boolean says(Node node) {
            return node instanceof Element || Tidying.says(node.getNodeValue());
        }

        private FindingKind kind() {
            if (spot.cell()) {
                return FindingKind.CELL;
            }
            int count = 0;
            for (Node node : words) {
                if (node instanceof Text text && !text.getData().isBlank()) {
                    count += text.getData().strip().split("\\s+").length;
                }
            }
            return count > LONG ? FindingKind.LONG : FindingKind.TEXT;
        }
    }
}
