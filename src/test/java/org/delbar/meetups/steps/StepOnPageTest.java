package org.delbar.meetups.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.delbar.meetups.Concept;
import org.delbar.meetups.ConceptFact;
import org.delbar.meetups.ConceptReader;
import org.delbar.meetups.ConceptStatus;
import org.delbar.meetups.ConceptStep;
import org.delbar.meetups.MeetupWords;
import org.delbar.meetups.WrittenLanguage;
import org.delbar.pagefacts.FactsTable;
import org.delbar.pagefacts.PageReader;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepOnPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final PersonKey ANNA = new PersonKey("anna");
    private static final String ANNAS_LINK = "<ac:link><ri:user ri:userkey=\"anna\" /></ac:link>";
    private static final String DATE = "<time datetime=\"2026-11-28\" />";
    private static final NewStep REFINED =
            new NewStep(ConceptStatus.REFINED, "Shorter & <calmer>", Optional.empty(), "0.3");

    private final MeetupWords words = new MeetupWords();

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void whatIsWrittenOnAPageOfOurTemplateIsWhatItsCardReads(PageLanguage language) throws Exception {
        String page = template(language);
        NewStep trial = new NewStep(ConceptStatus.TRIAL, "Twelve want to", Optional.of(LocalDate.of(2026, 12, 20)), "");

        assertThat(new WrittenLanguage(words).of(read(page))).contains(language);
        String first = written(page, trial, language);
        String second = written(first, REFINED, language);

        Concept read = new ConceptReader(words).read(read(second));
        assertThat(read.problems()).isEmpty();
        assertThat(read.status()).isEqualTo(ConceptStatus.REFINED);
        assertThat(read.step()).isEqualTo(new ConceptStep(Optional.of(TODAY), "Shorter & <calmer>"));
        assertThat(read.version()).isEqualTo("0.3");
        assertThat(read.trialUntil()).contains(LocalDate.of(2026, 12, 20));
        assertThat(second)
                .containsSubsequence(
                        words.text(language, ChangesSoFar.HEADING),
                        row(words.text(language, "delbar.meetups.status.trial"), "Twelve want to"),
                        row(
                                words.text(language, "delbar.meetups.status.refined") + " (0.3)",
                                "Shorter &amp; &lt;calmer&gt;"));
    }

    /** Taking out what was put in leaves the page as it was, odd spelling and all. */
    @Test
    void allElseStaysLetterForLetter() throws Exception {
        String around = "<!-- kept --><p class='b' >caf&eacute;&nbsp;'x' &#8364;</p><p></p><br/>\n\t";
        String before = around + facts("<tr><th>Status</th><td>In trial</td></tr><tr><th>Version</th><td>0.2</td></tr>")
                + around
                + "<h2>Changes so far</h2><p>Since spring:</p><table><tbody><tr><th>When</th><th>What</th></tr>"
                + "</tbody></table>" + around;

        String after = written(before, REFINED, PageLanguage.ENGLISH);

        assertThat(after)
                .isEqualTo(before.replace(
                                "<td>In trial</td></tr>",
                                "<td>Refined</td></tr>" + "<tr><th>Latest step</th><td>" + DATE
                                        + " Shorter &amp; &lt;calmer&gt;</td></tr>")
                        .replace("<td>0.2</td>", "<td>0.3</td>")
                        .replace(
                                "<th>What</th></tr>",
                                "<th>What</th></tr><tr><td>" + DATE
                                        + "</td><td>Refined (0.3) – Shorter &amp; &lt;calmer&gt; – " + ANNAS_LINK
                                        + "</td></tr>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h3>Endringer så langt</h3><ul><li>a</li></ul> | <h3>Endringer så langt</h3><ul><li>a</li><li>LINE</li></ul>",
                "<h2>Changes so far</h2><p>b</p><h2>Next</h2><table><tbody><tr><td>c</td></tr></tbody></table>"
                        + " | <h2>Changes so far</h2>TABLE<p>b</p><h2>Next</h2><table><tbody><tr><td>c</td></tr></tbody></table>",
                "<p>none</p> | <p>none</p><h2>Changes so far</h2>TABLE",
                "<ac:layout><ac:layout-section><ac:layout-cell /></ac:layout-section><ac:layout-section>"
                        + "<ac:layout-cell><p>a</p></ac:layout-cell><ac:layout-cell /></ac:layout-section></ac:layout>"
                        + " | <ac:layout><ac:layout-section><ac:layout-cell /></ac:layout-section><ac:layout-section>"
                        + "<ac:layout-cell><p>a</p><h2>Changes so far</h2>TABLE</ac:layout-cell><ac:layout-cell />"
                        + "</ac:layout-section></ac:layout>"
            })
    void aLineGoesWhereTheChangesOfThePageStandAndElseIntoASectionOfItsOwn(String before, String after)
            throws Exception {
        String facts = facts("<tr><th>In one line</th><td>Coffee</td></tr>");

        String written = written(facts + before, REFINED, PageLanguage.ENGLISH);

        String line = DATE + " – Refined (0.3) – Shorter &amp; &lt;calmer&gt; – " + ANNAS_LINK;
        assertThat(written)
                .endsWith(after.replace("LINE", line)
                        .replace(
                                "TABLE",
                                "<table><tbody><tr><th>Date</th><th>Status</th><th>What was changed, and why</th>"
                                        + "<th>Who</th></tr>" + row("Refined (0.3)", "Shorter &amp; &lt;calmer&gt;")
                                        + "</tbody></table>"));
    }

    @Test
    void aPageWithoutRowsIsNotWrittenOn() {
        assertThatThrownBy(() -> written("<p>x</p>", REFINED, PageLanguage.ENGLISH))
                .isInstanceOf(StepOnPage.NoRows.class);
        assertThatThrownBy(() -> written("<p>", REFINED, PageLanguage.ENGLISH))
                .isInstanceOf(StorageTemplate.Broken.class);
    }

    @Test
    void aPageWhoseRowsAreCalledTheSameInTwoLanguagesSaysNothingOfItsLanguage() throws Exception {
        assertThat(new WrittenLanguage(words).of(read(facts("<tr><th>Status</th><td>x</td></tr>"))))
                .isEmpty();
    }

    private String written(String storage, NewStep step, PageLanguage language) throws Exception {
        return new StepOnPage(words, language).written(storage, step, TODAY, ANNA);
    }

    private static FactsTable read(String storage) throws Exception {
        return PageReader.read(storage, ConceptFact.TABLE_ID).facts().orElseThrow();
    }

    private static String facts(String rows) {
        return "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">delbar-concept</ac:parameter>"
                + "<ac:rich-text-body><table><tbody>" + rows
                + "</tbody></table></ac:rich-text-body></ac:structured-macro>";
    }

    private static String row(String status, String note) {
        return "<tr><td>" + DATE + "</td><td>" + status + "</td><td>" + note + "</td><td>" + ANNAS_LINK + "</td></tr>";
    }

    private static String template(PageLanguage language) throws Exception {
        String file = String.format(Locale.ROOT, "/org/delbar/meetups/concepts/concept-page-%s.xml", language.code());
        try (InputStream in = StepOnPageTest.class.getResourceAsStream(file)) {
            return StorageTemplate.of(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .filled(Map.of("conceptLine", "Coffee"), key -> key);
        }
    }
}
