package org.delbar.methodbook.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.delbar.pagefacts.StorageTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The promise of M4: of an emptied page, no word is left outside headings, header cells and prompts. */
class NothingLeaksTest {

    private static final int PAGES = 150;
    private static final long FIRST = 20_261_128;

    static LongStream seeds() {
        return LongStream.range(FIRST, FIRST + PAGES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noWordOfThePageIsLeft(long seed) throws Exception {
        String page = new FilledPages(seed).page(1 + (int) (seed % 25));

        String emptied = EnglishWords.check(page).emptied();

        assertThat(emptied).doesNotContain(FilledPages.CONTENT, "userkey", "2026", "datetime");
        assertThat(words(emptied)).isEqualTo(words(page));
        assertThat(shape(emptied)).isEqualTo(shape(StorageTree.written(StorageTree.of(page))));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void norInPromptsThatStandForIt(long seed) throws Exception {
        ContentCheck check = EnglishWords.check(new FilledPages(seed).page(1 + (int) (seed % 25)));

        assertThat(check.cleaned(check.all(finding -> Choice.REPLACE)))
                .doesNotContain(FilledPages.CONTENT, "userkey", "2026", "datetime");
    }

    @Test
    void norOfALargePage() throws Exception {
        String page = new FilledPages(7).page(4_000);

        assertThat(EnglishWords.check(page).emptied()).doesNotContain(FilledPages.CONTENT);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsDecidedTheResultIsReadAsItWasWritten(long seed) throws Exception {
        ContentCheck check = EnglishWords.check(new FilledPages(seed).page(6));
        Random random = new Random(seed);
        Map<String, Choice> decisions = new HashMap<>();
        check.findings()
                .forEach(finding ->
                        decisions.put(finding.id(), List.of(Choice.values()).get(random.nextInt(3))));

        String cleaned = check.cleaned(decisions);

        assertThat(StorageTree.written(StorageTree.of(cleaned))).isEqualTo(cleaned);
        check.findings().stream()
                .filter(finding -> decisions.get(finding.id()) != Choice.KEEP
                        && finding.text().contains(FilledPages.CONTENT))
                .forEach(finding -> assertThat(cleaned).doesNotContain(finding.text() + " "));
    }

    @Test
    void aPageTooLargeIsRefused() {
        String page = "<p>" + "word ".repeat(Markup.LARGEST / 5 + 1) + "</p>";

        assertThatThrownBy(() -> EnglishWords.check(page))
                .isInstanceOfSatisfying(
                        UncheckablePage.class,
                        refused -> assertThat(refused.textKey()).endsWith("too-large"));
    }

    @Test
    void elementsWithinElementsWithoutEndAreRefused() {
        String page = "<div>".repeat(10_000) + "x" + "</div>".repeat(10_000);

        assertThatThrownBy(() -> EnglishWords.check(page))
                .isInstanceOfSatisfying(
                        UncheckablePage.class,
                        refused -> assertThat(refused.textKey()).endsWith("too-deep"));
    }

    @Test
    void brokenMarkupAndEntitiesOfItsOwnAreRefused() {
        List<String> pages = List.of(
                "<p>open",
                "<p a=1>x</p>",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><p>&b;</p>",
                "</storage><storage>");

        assertThat(pages)
                .allSatisfy(page -> assertThatThrownBy(() -> EnglishWords.check(page))
                        .isInstanceOfSatisfying(
                                UncheckablePage.class,
                                refused -> assertThat(refused.textKey()).endsWith("broken")));
    }

    /** The words that may stay, in order. */
    private static List<String> words(String storage) {
        List<String> words = new ArrayList<>();
        Pattern.compile(FilledPages.STAYING + "x\\d+")
                .matcher(storage)
                .results()
                .forEach(match -> words.add(match.group()));
        return words;
    }

    /** Headings in order, and rows and columns of each table; rows that say nothing may be fewer. */
    private static List<String> shape(String storage) throws Exception {
        List<String> shape = new ArrayList<>();
        for (Element element : StorageTree.all(StorageTree.of(storage), "*")) {
            if (Markup.isHeading(element) && !isInRemovedMacro(element)) {
                shape.add(element.getTagName());
            }
        }
        return shape;
    }

    private static boolean isInRemovedMacro(Element element) {
        for (Node each = element; each != null; each = each.getParentNode()) {
            if (each instanceof Element macro && macro.getAttribute("ac:name").equals(FilledPages.FOREIGN)) {
                return true;
            }
        }
        return false;
    }
}
