package org.delbar.methodbook.contentcheck;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** What is proposed for each piece of a page: instructions stay, answers go, and one prompt stands where a section was emptied. */
final class Proposals {

    /** Tenths of a sign from which words are taken for an instruction. */
    private static final int ENOUGH = 10;

    private final CheckWords words;
    private final BareLabels labels;
    private final IdentityHashMap<Piece, Choice> choices = new IdentityHashMap<>();

    Proposals(List<Piece> pieces, CheckWords words, BareLabels labels) {
        this.words = words;
        this.labels = labels;
        IdentityHashMap<Element, Integer> things = new IdentityHashMap<>();
        pieces.stream()
                .filter(piece -> !piece.kind().isProse())
                .forEach(piece -> things.merge(piece.block(), weight(piece.kind()), Integer::sum));
        InstructionSense sense = InstructionSense.shared();
        IdentityHashMap<Element, Choice> blocks = new IdentityHashMap<>();
        Set<Integer> prompted = new HashSet<>();
        Neighbours neighbours = new Neighbours();
        IdentityHashMap<Piece, Integer> scores = new IdentityHashMap<>();
        pieces.stream().filter(piece -> piece.kind().isProse()).forEach(piece -> {
            int score = sense.score(piece, things.getOrDefault(piece.block(), 0));
            scores.put(piece, score);
            neighbours.add(piece, score);
        });
        for (Piece piece : pieces) {
            if (piece.kind().isProse() && scores.getOrDefault(piece, 0) + neighbours.pull(piece) >= ENOUGH) {
                blocks.put(piece.block(), Choice.KEEP);
                choices.put(piece, Choice.KEEP);
                prompted.add(piece.spot().section());
            }
        }
        for (Piece piece : pieces) {
            choices.computeIfAbsent(piece, each -> removal(each, blocks, prompted));
        }
    }

    private static int weight(FindingKind kind) {
        return switch (kind) {
            case DATE, MENTION, NAME, AMOUNT -> 3;
            case KEY, COMMENT, PHONE, MAIL -> 2;
            default -> 0;
        };
    }

    private Choice removal(Piece piece, IdentityHashMap<Element, Choice> blocks, Set<Integer> prompted) {
        if (!piece.kind().isProse()) {
            boolean inInstruction =
                    blocks.get(piece.block()) == Choice.KEEP || piece.spot().fixed();
            return inInstruction && !piece.spot().fixed() && !instruction(piece).isEmpty()
                    ? Choice.REPLACE
                    : Choice.REMOVE;
        }
        boolean first = piece.kind() != FindingKind.CELL
                && piece.spot().section() > 0
                && prompted.add(piece.spot().section());
        return first ? Choice.REPLACE : Choice.REMOVE;
    }

    Choice of(Piece piece) {
        return choices.getOrDefault(piece, Choice.REMOVE);
    }

    /** The prompt that may replace it; empty where none can stand. */
    String instruction(Piece piece) {
        return switch (piece.kind()) {
            case CELL -> write(piece.spot().column());
            case TEXT, LONG, COMMENT -> write(piece.spot().heading());
            default -> words.instead(piece.kind());
        };
    }

    private String write(String label) {
        String bare = labels.of(label);
        return bare.isEmpty() ? words.write() : words.write(bare);
    }
}
