package org.delbar.workbench.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.delbar.workbench.content.Comparison.Kind;
import org.delbar.workbench.content.Comparison.Line;
import org.delbar.workbench.content.Comparison.Piece;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static List<String> read(String before, String after) {
        return Comparison.ofPages(before, after).stream()
                .map(ComparisonTest::written)
                .toList();
    }

    private static String written(Line line) {
        return line.kind() + " "
                + line.pieces().stream().map(ComparisonTest::written).collect(Collectors.joining());
    }

    private static String written(Piece piece) {
        return switch (piece.kind()) {
            case REMOVED -> "-" + piece.text() + "-";
            case ADDED -> "+" + piece.text() + "+";
            default -> piece.text();
        };
    }

    @Test
    void wordsThatWereChangedAreMarkedInTheirLine() {
        assertThat(read(
                        "<h2>When</h2><p>We meet on Monday at noon.</p>",
                        "<h2>When</h2><p>We meet on Friday at noon.</p>"))
                .containsExactly("SAME When", "CHANGED We meet on -Monday-+Friday+ at noon.");
    }

    @Test
    void linesThatHardlyShareAWordAreOneGoneAndOneNew() {
        assertThat(read("<p>Bring your own cup.</p>", "<p>Nobody was there, sadly, again</p>"))
                .containsExactly("REMOVED -Bring your own cup.-", "ADDED +Nobody was there, sadly, again+");
    }

    @Test
    void addedAndRemovedLinesStandWhereTheyAre() {
        assertThat(read("<p>a</p><p>gone</p><p>b</p>", "<p>a</p><p>b</p><ul><li>c</li><li>d</li></ul>"))
                .containsExactly("SAME a", "REMOVED -gone-", "SAME b", "ADDED +c+", "ADDED +d+");
    }

    @Test
    void aRowIsOneLineAndAHeadingIsNoParagraph() {
        List<Line> lines = Comparison.ofPages(
                "<table><tbody><tr><th><p>Who</p></th><td><p>Anna</p></td></tr></tbody></table><p>Next time</p>",
                "<table><tbody><tr><th><p>Who</p></th><td><p>Bo</p></td></tr></tbody></table><h2>Next time</h2>");

        assertThat(lines)
                .extracting(ComparisonTest::written)
                .containsExactly("CHANGED Who | -Anna-+Bo+", "REMOVED -Next time-", "ADDED +Next time+");
        assertThat(lines).extracting(Line::style).containsExactly("row", "text", "heading");
    }

    @Test
    void aTickedTaskAndAnotherPictureAreChanges() {
        assertThat(read(
                        "<ul><li data-inline-task-id=\"1\"><span>Ask Bo</span></li></ul><p><img alt=\"The hall\"/></p>",
                        "<ul><li class=\"checked\" data-inline-task-id=\"1\"><span>Ask Bo</span></li></ul>"
                                + "<p><img alt=\"The stair\"/></p>"))
                .containsExactly("CHANGED [- -+x+] Ask Bo", "CHANGED [The -hall-+stair+]");
    }

    @Test
    void storageFormatIsComparedAnElementALine() {
        List<Line> lines = Comparison.ofStorage(
                "<ac:structured-macro ac:name=\"toc\"><ac:parameter ac:name=\"maxLevel\">2</ac:parameter></ac:structured-macro>",
                "<ac:structured-macro ac:name=\"toc\"><ac:parameter ac:name=\"maxLevel\">3</ac:parameter></ac:structured-macro>");

        assertThat(lines).extracting(Line::kind).containsExactly(Kind.SAME, Kind.CHANGED, Kind.SAME);
    }

    @Test
    void hugePagesAreNotComparedLineByLine() {
        String huge = "<p>x</p>".repeat(2001);

        assertThat(Comparison.ofPages(huge, huge + "<p>y</p>")).hasSize(2002);
    }
}
