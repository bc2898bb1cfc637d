package org.delbar.methodbook.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M4: what is found on a filled page, and what is left of it. */
class ContentCheckTest {

    private static final String MENTION = "<p><ac:link><ri:user ri:userkey=\"k1\" /></ac:link></p>";
    private static final String DATE = "<p><time datetime=\"2026-05-12\" /></p>";

    @Test
    void countsEachMentionDateAndFilledCell() throws UncheckablePage {
        String row = "<tr><td>a</td><td>b</td><td></td></tr>";
        String page = "<h2>Notes</h2>" + MENTION.repeat(3) + DATE.repeat(2)
                + "<table><tbody><tr><th>What</th><th>Who</th><th>When</th></tr>" + row.repeat(4)
                + "<tr><td>c</td><td><br /></td><td>d</td></tr></tbody></table>";

        ContentCheck check = EnglishWords.check(page);

        Map<FindingKind, Long> kinds =
                check.findings().stream().collect(Collectors.groupingBy(Finding::kind, Collectors.counting()));
        assertThat(kinds).isEqualTo(Map.of(FindingKind.MENTION, 3L, FindingKind.DATE, 2L, FindingKind.CELL, 10L));
        assertThat(check.emptied())
                .isEqualTo("<h2>Notes</h2><table><tbody><tr><th>What</th><th>Who</th><th>When</th></tr>"
                        + "<tr><td /><td /><td /></tr>".repeat(4)
                        + "<tr><td /><td><br /></td><td /></tr></tbody></table>");
    }

    @Test
    void keepsOneEmptyItemOfAList() throws UncheckablePage {
        assertThat(EnglishWords.check(
                                "<ul><li>One <strong>thing</strong></li><li>Two<ul><li>Deep</li><li>Deeper</li></ul></li></ul>")
                        .emptied())
                .isEqualTo("<ul><li><ul><li /></ul></li></ul>");
    }

    @Test
    void keepsOneTaskWithoutTickOwnerAndDate() throws UncheckablePage {
        String task =
                "<ac:task><ac:task-id>7</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body><span>Call "
                        + "<ac:link><ri:user ri:userkey=\"k1\" /></ac:link> before <time datetime=\"2026-05-12\" /></span></ac:task-body></ac:task>";

        ContentCheck check = EnglishWords.check("<ac:task-list>" + task.repeat(2) + "</ac:task-list>");

        assertThat(check.findings())
                .extracting(Finding::kind)
                .contains(FindingKind.TASK, FindingKind.MENTION, FindingKind.DATE);
        assertThat(check.emptied())
                .isEqualTo(
                        "<ac:task-list><ac:task><ac:task-id>7</ac:task-id><ac:task-status>incomplete</ac:task-status>"
                                + "<ac:task-body /></ac:task></ac:task-list>");
    }

    @Test
    void keepsMacrosButNotTheirWords() throws UncheckablePage {
        String panel =
                "<ac:structured-macro ac:name=\"panel\" ac:schema-version=\"1\" ac:macro-id=\"9f\"><ac:parameter ac:name=\"title\">Secret</ac:parameter>"
                        + "<ac:parameter ac:name=\"borderColor\">#ff0000</ac:parameter><ac:rich-text-body><p>Told</p></ac:rich-text-body></ac:structured-macro>";

        ContentCheck check = EnglishWords.check(panel);

        assertThat(check.findings())
                .extracting(Finding::kind, Finding::text)
                .containsExactly(tuple(FindingKind.PARAMETER, "Secret"), tuple(FindingKind.TEXT, "Told"));
        assertThat(check.emptied())
                .isEqualTo(
                        "<ac:structured-macro ac:name=\"panel\" ac:schema-version=\"1\">"
                                + "<ac:parameter ac:name=\"borderColor\">#ff0000</ac:parameter><ac:rich-text-body><p /></ac:rich-text-body></ac:structured-macro>");
    }

    @Test
    void promptsSayNoMoreThanWhatStaysOfTheirHeading() throws UncheckablePage {
        ContentCheck check = EnglishWords.check(
                "<h2>What Anna Berg said, 12 May 2026</h2><p>It rained.</p>"
                        + "<table><tbody><tr><th>With <a href=\"https://bo.example.org\">Bo</a></th></tr><tr><td>x</td></tr></tbody></table>",
                "Anna Berg");

        assertThat(check.findings())
                .filteredOn(finding -> finding.kind().isProse())
                .extracting(Finding::instruction)
                .containsExactly("Write: What said", "Write: With");
        assertThat(check.sections().get(0).heading()).isEqualTo("What Anna Berg said, 12 May 2026");
    }

    @Test
    void findsWhatAHeadingAndAHeaderCellTellTooMuchOf() throws UncheckablePage {
        ContentCheck check = EnglishWords.check(
                "<h1>Retro 12 May 2026</h1><table><tbody><tr><th>Anna Berg</th><th>When</th></tr></tbody></table><h2>2026-05-13</h2>",
                "Anna Berg");

        assertThat(check.findings())
                .extracting(Finding::kind, Finding::text)
                .containsExactly(
                        tuple(FindingKind.DATE, "12 May 2026"),
                        tuple(FindingKind.NAME, "Anna Berg"),
                        tuple(FindingKind.DATE, "2026-05-13"));
        assertThat(check.emptied())
                .isEqualTo("<h1>Retro </h1><table><tbody><tr><th /><th>When</th></tr></tbody></table>"
                        + "<h2><ac:placeholder>Heading</ac:placeholder></h2>");
    }

    @Test
    void promptsAreNoContent() throws UncheckablePage {
        String page =
                "<h2>Idea</h2><p><ac:placeholder>Write to anna@example.org before 12 May 2026</ac:placeholder></p>";

        assertThat(EnglishWords.check(page).findings()).isEmpty();
        assertThat(EnglishWords.check(page).emptied()).isEqualTo(page);
    }

    @Test
    void aPromptTakenFromTheHeadingReplacesAnAnswer() throws UncheckablePage {
        ContentCheck check =
                EnglishWords.check("<h2>What happened?</h2><p>The van was late.</p><p>Then it rained.</p>");

        assertThat(check.cleaned(Map.of()))
                .isEqualTo("<h2>What happened?</h2><p><ac:placeholder>Write: What happened?</ac:placeholder></p>");
    }

    @Test
    void aPersonInAnInstructionBecomesAPrompt() throws UncheckablePage {
        ContentCheck check = EnglishWords.check(
                "<p>Ask <ac:link><ri:user ri:userkey=\"k1\" /></ac:link> for the key to your room.</p>");

        assertThat(check.cleaned(Map.of()))
                .isEqualTo("<p>Ask <ac:placeholder>name</ac:placeholder> for the key to your room.</p>");
    }

    @Test
    void whatIsDecidedIsDone() throws UncheckablePage {
        ContentCheck check =
                EnglishWords.check("<p>Spoken with <a href=\"https://example.org/x\">Bo</a> on 3 June.</p>");

        Map<String, Choice> decisions = check.findings().stream()
                .collect(Collectors.toMap(
                        Finding::id, finding -> finding.kind() == FindingKind.LINK ? Choice.KEEP : Choice.REMOVE));

        assertThat(check.cleaned(decisions)).isEqualTo("<p><a href=\"https://example.org/x\">Bo</a></p>");
    }

    @Test
    void groupsByHeading() throws UncheckablePage {
        assertThat(EnglishWords.check("<p>x1 went</p><h2>A</h2><p>y1 went</p><h3>B</h3><p>z1 went</p>")
                        .sections())
                .extracting(CheckedSection::heading)
                .containsExactly("", "A", "B");
    }

    @Test
    void textOutsideAnyBlockIsFoundToo() throws UncheckablePage {
        assertThat(EnglishWords.check("loose <![CDATA[and hidden]]><unknown secret=\"x\">words</unknown>")
                        .emptied())
                .isEqualTo("<p />");
    }

    @Test
    void marksOfOtherPartsOfDelbarStayBehind() throws UncheckablePage {
        String page =
                "<p><ac:structured-macro ac:name=\"delbar-method-origin\"><ac:parameter ac:name=\"id\">u</ac:parameter></ac:structured-macro></p>"
                        + "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">delbar-learning</ac:parameter>"
                        + "<ac:rich-text-body><p>Kept?</p></ac:rich-text-body></ac:structured-macro>";

        assertThat(EnglishWords.check(page).cleaned(keeping(page)))
                .doesNotContain("delbar")
                .contains("Kept?");
    }

    private static Map<String, Choice> keeping(String page) throws UncheckablePage {
        return EnglishWords.check(page).all(finding -> Choice.KEEP);
    }

    @ParameterizedTest
    @CsvSource({
        "Retro 12 May 2026 with Bo, DATE, 12 May 2026",
        "Möte den 3:e juni kl. 14, DATE, den 3:e juni kl. 14",
        "Møte mandag 4. mai, DATE, mandag 4. mai",
        "'May 12th, 2026', DATE, 'May 12th, 2026'",
        "Klart 2026-05-12., DATE, 2026-05-12",
        "Frist 12.05.2026, DATE, 12.05.2026",
        "Senast 12/5 helst, DATE, 12/5",
        "I v. 23 blir det, DATE, v. 23",
        "By Q3 2026, DATE, Q3 2026",
        "Kostar 45 000 kr, AMOUNT, 45 000 kr",
        "NOK 3.4 mill i år, AMOUNT, NOK 3.4 mill",
        "about € 3.4 m, AMOUNT, € 3.4 m",
        "stieg 12 % mot, AMOUNT, 12 %",
        "Ring +46 70-123 45 67 nu, PHONE, +46 70-123 45 67",
        "eller 08-123 456 78, PHONE, 08-123 456 78",
        "se OPS-123, KEY, OPS-123",
        "skriv till anna@example.org., MAIL, anna@example.org",
        "läs https://example.org/a?b=c., LINK, https://example.org/a?b=c",
    })
    void knowsHowThingsAreWritten(String text, FindingKind kind, String found) throws UncheckablePage {
        List<Finding> findings = EnglishWords.check("<p>" + text + "</p>").findings().stream()
                .filter(finding -> !finding.kind().isProse())
                .toList();

        assertThat(findings).extracting(Finding::kind, Finding::text).containsExactly(tuple(kind, found));
    }

    @ParameterizedTest
    @CsvSource({
        "Write for 10 minutes in groups of 4",
        "Take 3 sticky notes each",
        "A 24/7 service",
        "Use 1/2 of the wall",
        "COVID-like things"
    })
    void leavesNumbersOfInstructionsAlone(String text) throws UncheckablePage {
        assertThat(EnglishWords.check("<p>" + text + "</p>").findings())
                .extracting(Finding::kind)
                .containsExactly(FindingKind.TEXT);
    }

    @Test
    void aNameIsOneOfSomebodyWithAnAccount() throws UncheckablePage {
        assertThat(EnglishWords.check("<p>Bo Ek och Åsa Öberg Lunds lista</p>", "Åsa Öberg Lund")
                        .findings())
                .filteredOn(finding -> finding.kind() == FindingKind.NAME)
                .extracting(Finding::text)
                .containsExactly("Åsa Öberg Lunds");
    }

    @Test
    void theSamePageGivesTheSameIds() throws UncheckablePage {
        String page = "<p>One went</p><p>Two went 2026-01-01</p>";

        Function<ContentCheck, List<String>> ids =
                check -> check.findings().stream().map(Finding::id).toList();

        assertThat(ids.apply(EnglishWords.check(page))).isEqualTo(ids.apply(EnglishWords.check(page)));
    }
}
