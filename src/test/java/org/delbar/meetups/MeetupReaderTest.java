package org.delbar.meetups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.delbar.pagefacts.FactsTable;
import org.delbar.pagefacts.PageReader;
import org.delbar.words.PersonKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetupReaderTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final MeetupReader reader = new MeetupReader(new MeetupWords());

    @Test
    void readsASwedishTable() throws PageReader.Unreadable {
        Meetup meetup = reader.read(table("""
                <tr><th>Koncept</th><td><ac:link><ri:page ri:content-title="Fika with a topic" /></ac:link></td></tr>
                <tr><th>Ämne eller fråga</th><td>Hur delar vi misstag?</td></tr>
                <tr><th>Börjar</th><td><time datetime="2026-12-03" /> 14:30</td></tr>
                <tr><th>Slutar</th><td><time datetime="2026-12-03" /> 15:15</td></tr>
                <tr><th>Tidszon</th><td>Europe/Stockholm</td></tr>
                <tr><th>Form</th><td>Hybrid</td></tr>
                <tr><th>Plats</th><td>Köket, plan 3</td></tr>
                <tr><th>Digital länk</th><td><a href="https://meet.example/fika">https://meet.example/fika</a></td></tr>
                <tr><th>Värdar</th><td><ac:link><ri:user ri:userkey="u1" /></ac:link></td></tr>
                <tr><th>Värdorganisation</th><td>Björkö Bygg</td></tr>
                <tr><th>Antal platser</th><td>12</td></tr>
                <tr><th>Gäster per person</th><td>2</td></tr>
                <tr><th>Svara senast</th><td><time datetime="2026-12-02" /> 12:00</td></tr>
                <tr><th>Väntelista</th><td>Nej</td></tr>
                <tr><th>Namnen visas för</th><td>Deltagare</td></tr>
                <tr><th>Frågor vid anmälan</th><td>Kost: allt / vegetariskt; Vad vill du ta upp?</td></tr>
                <tr><th>Status</th><td>Inställd</td></tr>
                """));

        assertThat(meetup.problems()).isEmpty();
        assertThat(meetup.concept())
                .hasValueSatisfying(page -> assertThat(page.title()).isEqualTo("Fika with a topic"));
        assertThat(meetup.topic()).isEqualTo("Hur delar vi misstag?");
        assertThat(meetup.time())
                .contains(new MeetupTime(
                        LocalDateTime.of(2026, 12, 3, 14, 30),
                        LocalDateTime.of(2026, 12, 3, 15, 15),
                        STOCKHOLM,
                        false));
        assertThat(meetup.form()).contains(MeetupForm.HYBRID);
        assertThat(meetup.place()).isEqualTo("Köket, plan 3");
        assertThat(meetup.link().map(OnlineLink::written)).contains("https://meet.example/fika");
        assertThat(meetup.hosts()).containsExactly(new PersonKey("u1"));
        assertThat(meetup.organisation()).isEqualTo("Björkö Bygg");
        assertThat(meetup.seats()).contains(12);
        assertThat(meetup.guests()).isEqualTo(2);
        assertThat(meetup.answerBy()).contains(Instant.parse("2026-12-02T11:00:00Z"));
        assertThat(meetup.waitingList()).isFalse();
        assertThat(meetup.namesShownTo()).isEqualTo(NamesShownTo.PARTICIPANTS);
        assertThat(meetup.questions())
                .containsExactly(
                        new SignUpQuestion("Kost", List.of("allt", "vegetariskt")),
                        new SignUpQuestion("Vad vill du ta upp?", List.of()));
        assertThat(meetup.status()).isEqualTo(MeetupStatus.CANCELLED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 December 2026 17:00 | 19:00 | 2026-12-03T16:00:00Z | 2026-12-03T18:00:00Z",
                "3. desember 2026 kl. 17.00 | 18 | 2026-12-03T16:00:00Z | 2026-12-03T17:00:00Z",
                "2026-12-03, 5 pm | 4 dec 2026 1 am | 2026-12-03T16:00:00Z | 2026-12-04T00:00:00Z",
                "2026-12-03 | 2026-12-04 | 2026-12-02T23:00:00Z | 2026-12-04T23:00:00Z",
                "2028-02-29 | 2028-02-29 | 2028-02-28T23:00:00Z | 2028-02-29T23:00:00Z",
                "2026-12-31 23:00 | 2027-01-01 01:00 | 2026-12-31T22:00:00Z | 2027-01-01T00:00:00Z",
                "2026-03-28 23:00 | 2026-03-29 04:00 | 2026-03-28T22:00:00Z | 2026-03-29T02:00:00Z",
                "2026-10-25 02:30 | 2026-10-25 03:30 | 2026-10-25T00:30:00Z | 2026-10-25T02:30:00Z"
            })
    void readsTimesAsPeopleWriteThem(String starts, String ends, Instant start, Instant end)
            throws PageReader.Unreadable {
        Meetup meetup = reader.read(when(starts, ends, ""));

        assertThat(meetup.problems()).isEmpty();
        assertThat(meetup.time())
                .hasValueSatisfying(
                        time -> assertThat(List.of(time.start(), time.end())).containsExactly(start, end));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-29 02:30 | 04:00 | starts | skipped-hour",
                "2026-03-29 01:30 | 02:15 | ends | skipped-hour",
                "2026-02-29 10:00 | 11:00 | starts | unreadable",
                "2026-12-03 17:00 | 16:00 | ends | ends-before-start",
                "2026-12-03 17:00 | 17:00 | ends | ends-before-start",
                "2026-12-03 | 2026-12-02 | ends | ends-before-start",
                "2026-12-03 | 2027-01-03 | ends | lasts-too-long",
                "2026-12-03 17:00 | 2027-12-03 19:00 | ends | lasts-too-long",
                "2026-12-03 17:00 | 2026-12-03 | ends | no-hour",
                "2026-12-03 | 2026-12-03 18:00 | starts | no-hour",
                "17:00 | 18:00 | starts | unreadable",
                "3/12/2026 17:00 | 18:00 | starts | unreadable",
                "2026-12-03 25:00 | 18:00 | starts | unreadable",
                "2026-12-03 17:00 |  | ends | missing"
            })
    void namesTheRowThatMakesATimeImpossible(String starts, String ends, String fact, String problem)
            throws PageReader.Unreadable {
        Meetup meetup = reader.read(when(starts, ends == null ? "" : ends, ""));

        assertThat(meetup.time()).isEmpty();
        assertThat(meetup.problems())
                .extracting(FactProblem::fact, FactProblem::textKey)
                .contains(tuple(fact, "delbar.meetups.problem." + problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-02 | 2026-12-02T22:59:00Z",
                "2026-12-03 | 2026-12-03T16:00:00Z",
                "2026-12-03 17:00 | 2026-12-03T16:00:00Z"
            })
    void peopleMayAnswerUntilTheEndOfADayAndNeverAfterTheStart(String written, Instant until)
            throws PageReader.Unreadable {
        Meetup meetup = reader.read(when("2026-12-03 17:00", "19:00", row("Answer by", written)));

        assertThat(meetup.problems()).isEmpty();
        assertThat(meetup.answerBy()).contains(until);
    }

    @Test
    void aDeadlineAfterTheStartIsNamedAndDoesNotCount() throws PageReader.Unreadable {
        Meetup meetup = reader.read(when("2026-12-03 17:00", "19:00", row("Answer by", "2026-12-04")));

        assertThat(meetup.answerBy()).isEmpty();
        assertThat(meetup.isUnread(MeetupFact.ANSWER_BY)).isTrue();
        assertThat(meetup.isUnread(MeetupFact.SEATS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "https://good.example@bad.example/",
                "//meet.example",
                "https:///path",
                "file:///etc/passwd",
                "meet.example"
            })
    void onlyAnAddressOfTheWebIsALink(String written) throws PageReader.Unreadable {
        Meetup meetup = reader.read(when("2026-12-03", "2026-12-03", row("Online link", written)));

        assertThat(meetup.link()).isEmpty();
        assertThat(meetup.isUnread(MeetupFact.LINK)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Seats, about ten, SEATS",
        "Seats, 0, SEATS",
        "Seats, -3, SEATS",
        "Guests per person, 6, GUESTS",
        "Waiting list, perhaps, WAITING_LIST",
        "Maybe as an answer, perhaps, MAYBE",
        "Time zone, +01:00, ZONE",
        "Form, somehow, FORM",
        "Status, maybe, STATUS",
        "Questions when signing up, a; b; c; d, QUESTIONS"
    })
    void namesEachRowItDoesNotUnderstand(String label, String value, MeetupFact fact) throws PageReader.Unreadable {
        Meetup meetup = reader.read(table(row(label, value)));

        assertThat(meetup.isUnread(fact)).isTrue();
        assertThat(meetup.problems()).extracting(FactProblem::value).contains(value);
    }

    @Test
    void namesNobodyCanReadAreShownToHostsOnly() throws PageReader.Unreadable {
        assertThat(reader.read(table("")).namesShownTo()).isEqualTo(NamesShownTo.VIEWERS);
        assertThat(reader.read(table(row("Names shown to", "friends"))).namesShownTo())
                .isEqualTo(NamesShownTo.HOSTS);
    }

    private static FactsTable when(String starts, String ends, String more) throws PageReader.Unreadable {
        return table(row("Starts", starts) + row("Ends", ends) + row("Time zone", "Europe/Stockholm") + more);
    }

    private static String row(String label, String value) {
        return "<tr><th>" + label + "</th><td>" + value + "</td></tr>";
    }

    private static FactsTable table(String rows) throws PageReader.Unreadable {
        return PageReader.read(
                        "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">delbar-meetup</ac:parameter>"
                                + "<ac:rich-text-body><table><tbody>" + rows
                                + "</tbody></table></ac:rich-text-body></ac:structured-macro>",
                        MeetupFact.TABLE_ID)
                .facts()
                .orElseThrow();
    }
}
