package org.delbar.meetups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.delbar.pagefacts.FactsTable;
import org.delbar.pagefacts.PageReader;
import org.delbar.words.PersonKey;
import org.junit.jupiter.api.Test;

class ConceptReaderTest {

    private final ConceptReader reader = new ConceptReader(new MeetupWords());

    @Test
    void readsANorwegianTable() throws PageReader.Unreadable {
        Concept concept = reader.read(table("""
                <tr><th>På én linje</th><td>Vi går en tur og snakker om ett spørsmål</td></tr>
                <tr><th>Varighet</th><td>45–90 min</td></tr>
                <tr><th>Antall personer</th><td>4–20</td></tr>
                <tr><th>Form</th><td>I bevegelse, fysisk</td></tr>
                <tr><th>Roller</th><td>Vert, den som eier temaet</td></tr>
                <tr><th>Verter</th><td><ac:link><ri:user ri:userkey="u1" /></ac:link></td></tr>
                <tr><th>Vertsvirksomhet</th><td>Fjord og Fjell</td></tr>
                <tr><th>Status</th><td>Prøves ut</td></tr>
                <tr><th>Siste steg</th><td><time datetime="2026-05-12" />: fem runder med tre bedrifter</td></tr>
                <tr><th>Versjon</th><td>0.3</td></tr>
                <tr><th>Prøves ut til</th><td><time datetime="2026-12-20" /></td></tr>
                """));

        assertThat(concept.problems()).isEmpty();
        assertThat(concept.line()).isEqualTo("Vi går en tur og snakker om ett spørsmål");
        assertThat(concept.length()).isEqualTo("45–90 min");
        assertThat(concept.forms()).containsExactly(MeetupForm.ON_THE_MOVE, MeetupForm.IN_PERSON);
        assertThat(concept.roles()).containsExactly("Vert", "den som eier temaet");
        assertThat(concept.hosts()).containsExactly(new PersonKey("u1"));
        assertThat(concept.status()).isEqualTo(ConceptStatus.TRIAL);
        assertThat(concept.step())
                .isEqualTo(new ConceptStep(Optional.of(LocalDate.of(2026, 5, 12)), "fem runder med tre bedrifter"));
        assertThat(concept.trialUntil()).contains(LocalDate.of(2026, 12, 20));
    }

    @Test
    void namesEachRowItDoesNotUnderstandAndKeepsTheRest() throws PageReader.Unreadable {
        Concept concept = reader.read(table("""
                <tr><th>In one line</th><td>We share</td></tr>
                <tr><th>Form</th><td>Online, somehow</td></tr>
                <tr><th>Status</th><td>Bananas</td></tr>
                <tr><th>In trial until</th><td>after summer</td></tr>
                """));

        assertThat(concept.forms()).containsExactly(MeetupForm.ONLINE);
        assertThat(concept.status()).isEqualTo(ConceptStatus.IDEA);
        assertThat(concept.trialUntil()).isEmpty();
        assertThat(concept.problems())
                .extracting(FactProblem::value)
                .containsExactly("somehow", "Bananas", "after summer");
    }

    @Test
    void aConceptThatSaysNothingIsAnIdeaAndMissesItsLine() throws PageReader.Unreadable {
        Concept concept = reader.read(table(""));

        assertThat(concept.status()).isEqualTo(ConceptStatus.IDEA);
        assertThat(concept.problems()).extracting(FactProblem::label).containsExactly(ConceptFact.LINE.textKey());
    }

    private static FactsTable table(String rows) throws PageReader.Unreadable {
        return PageReader.read(
                        "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">delbar-concept</ac:parameter>"
                                + "<ac:rich-text-body><table><tbody>" + rows
                                + "</tbody></table></ac:rich-text-body></ac:structured-macro>",
                        ConceptFact.TABLE_ID)
                .facts()
                .orElseThrow();
    }
}
