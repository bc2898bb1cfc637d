package org.delbar.workbench.web.screens;

import java.util.List;
import java.util.Locale;
import org.delbar.workbench.content.Comparison;

/** A line of two versions in one; {@code kind} is {@code same}, {@code removed}, {@code added} or {@code changed}. */
public record ComparedLine(String kind, String style, List<ComparedPiece> pieces) {

    static ComparedLine of(Comparison.Line line) {
        return new ComparedLine(
                name(line.kind()),
                line.style(),
                line.pieces().stream()
                        .map(piece -> new ComparedPiece(name(piece.kind()), piece.text()))
                        .toList());
    }

    private static String name(Comparison.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
