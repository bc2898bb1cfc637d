package org.delbar.workbench.content;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts in one: line by line, and word by word where a line was changed. */
public final class Comparison {

    public enum Kind {
        SAME,
        REMOVED,
        ADDED,
        /** Only of lines: some of its pieces are removed or added. */
        CHANGED
    }

    public record Piece(Kind kind, String text) {}

    /** @param style {@code heading}, {@code item}, {@code row}, {@code text} or {@code code} */
    public record Line(Kind kind, String style, List<Piece> pieces) {}

    /** Word by word is unreadable where hardly a word stayed. */
    private static final double ALIKE = 0.3;

    /** Lines of a page, words of a line: the algorithm needs memory for their square. */
    private static final int MOST = 2_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.");
    private static final Pattern BETWEEN_ELEMENTS = Pattern.compile("(?<=>)(?=<)|\n");

    private final List<Line> lines = new ArrayList<>();

    private Comparison() {}

    /** What somebody reads in two pages. */
    public static List<Line> ofPages(String before, String after) {
        return of(ReadableText.of(before), ReadableText.of(after));
    }

    /** Storage format, an element a line. */
    public static List<Line> ofStorage(String before, String after) {
        return of(code(before), code(after));
    }

    private static List<ReadableText.Line> code(String storage) {
        return BETWEEN_ELEMENTS
                .splitAsStream(storage)
                .filter(line -> !line.isBlank())
                .map(line -> new ReadableText.Line("code", line))
                .toList();
    }

    private static List<Line> of(List<ReadableText.Line> before, List<ReadableText.Line> after) {
        Comparison comparison = new Comparison();
        if (before.size() > MOST || after.size() > MOST) {
            comparison.replaced(before, after);
            return comparison.lines;
        }
        int from = 0;
        for (AbstractDelta<ReadableText.Line> delta :
                DiffUtils.diff(before, after).getDeltas()) {
            comparison.same(before.subList(from, delta.getSource().getPosition()));
            comparison.replaced(delta.getSource().getLines(), delta.getTarget().getLines());
            from = delta.getSource().last() + 1;
        }
        comparison.same(before.subList(from, before.size()));
        return comparison.lines;
    }

    private void same(List<ReadableText.Line> unchanged) {
        unchanged.forEach(line -> add(Kind.SAME, line));
    }

    private void replaced(List<ReadableText.Line> before, List<ReadableText.Line> after) {
        int pairs = Math.min(before.size(), after.size());
        for (int i = 0; i < pairs; i++) {
            changed(before.get(i), after.get(i));
        }
        before.subList(pairs, before.size()).forEach(line -> add(Kind.REMOVED, line));
        after.subList(pairs, after.size()).forEach(line -> add(Kind.ADDED, line));
    }

    private void changed(ReadableText.Line before, ReadableText.Line after) {
        if (before.equals(after)) {
            add(Kind.SAME, after);
            return;
        }
        List<Piece> pieces = words(before.text(), after.text());
        long kept = pieces.stream()
                .filter(piece -> piece.kind() == Kind.SAME)
                .mapToLong(piece -> piece.text().strip().length())
                .sum();
        int longer = Math.max(before.text().length(), after.text().length());
        if (before.style().equals(after.style()) && !pieces.isEmpty() && kept >= ALIKE * longer) {
            lines.add(new Line(Kind.CHANGED, after.style(), pieces));
        } else {
            add(Kind.REMOVED, before);
            add(Kind.ADDED, after);
        }
    }

    private static List<Piece> words(String before, String after) {
        List<String> old = wordsOf(before);
        List<String> now = wordsOf(after);
        List<Piece> pieces = new ArrayList<>();
        if (old.size() > MOST || now.size() > MOST) {
            return pieces;
        }
        int from = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            piece(Kind.SAME, old.subList(from, delta.getSource().getPosition()), pieces);
            piece(Kind.REMOVED, delta.getSource().getLines(), pieces);
            piece(Kind.ADDED, delta.getTarget().getLines(), pieces);
            from = delta.getSource().last() + 1;
        }
        piece(Kind.SAME, old.subList(from, old.size()), pieces);
        return pieces;
    }

    private static void piece(Kind kind, List<String> words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    private static List<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private void add(Kind kind, ReadableText.Line line) {
        lines.add(new Line(kind, line.style(), List.of(new Piece(kind, line.text()))));
    }
}
