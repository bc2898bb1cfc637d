package org.delbar.meetups.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.delbar.meetups.MeetupWords;
import org.delbar.words.CurrentPage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedMeetupTest {

    private static final Instant CREATED = Instant.parse("2026-05-01T07:00:00Z");
    private static final String FACTS = """
            <tr><th>Topic or question</th><td>Bees</td></tr>
            <tr><th>Starts</th><td>2026-12-03 17:00</td></tr>
            <tr><th>Ends</th><td>19:00</td></tr>
            <tr><th>Time zone</th><td>Europe/Oslo</td></tr>
            <tr><th>Place</th><td>The boathouse</td></tr>
            <tr><th>Online link</th><td>https://meet.example/bees</td></tr>
            <tr><th>Hosts</th><td><ac:link><ri:user ri:userkey="u1" /></ac:link></td></tr>
            <tr><th>Host organisation</th><td>Nord</td></tr>
            <tr><th>Seats</th><td>12</td></tr>
            <tr><th>Status</th><td>Planned</td></tr>""";

    @ParameterizedTest
    @CsvSource({
        "17:00, 17:30",
        "19:00, 19:30",
        "2026-12-03, 2026-12-04",
        "Europe/Oslo, Europe/Helsinki",
        "The boathouse, The library",
        "meet.example/bees, meet.example/honey",
        "Planned, Cancelled",
        "Bees, Wasps",
        "u1, u2",
        "Nord, Syd"
    })
    void whatAnEntrySaysIsAChangeOfIt(String before, String after) {
        assertThat(fingerprint("Fika", FACTS.replace(before, after), ""))
                .isNotEqualTo(fingerprint("Fika", FACTS, ""))
                .hasSize(64);
    }

    @Test
    void aTitleIsWhatAnEntryIsCalled() {
        assertThat(fingerprint("Fika with bees", FACTS, "")).isNotEqualTo(fingerprint("Fika", FACTS, ""));
    }

    @Test
    void whatAnEntryDoesNotSayIsNoChange() {
        String before = fingerprint("Fika", FACTS, "");

        assertThat(List.of(
                        fingerprint("Fika", FACTS, "<p>Bring a cup.</p>"),
                        fingerprint("Fika", FACTS.replace(">12<", ">14<"), ""),
                        fingerprint("Fika", FACTS.replace("Starts", "Starter").replace("Place", "Plats"), "")))
                .containsOnly(before);
    }

    @Test
    void aTextInAnotherRowIsAnotherEntry() {
        String there = FACTS.replace("The boathouse", "").replace("Nord", "The boathouse");

        assertThat(fingerprint("Fika", there, "")).isNotEqualTo(fingerprint("Fika", FACTS.replace("Nord", ""), ""));
    }

    @Test
    void aPageThatDoesNotSayWhenIsNoEntry() {
        assertThat(read("Fika", FACTS.replace("17:00", "at noon"), "")).isEmpty();
    }

    private static String fingerprint(String title, String facts, String below) {
        return read(title, facts, below).orElseThrow().fingerprint();
    }

    private static Optional<DatedMeetup> read(String title, String facts, String below) {
        String storage =
                "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">delbar-meetup</ac:parameter>"
                        + "<ac:rich-text-body><table><tbody>" + facts
                        + "</tbody></table></ac:rich-text-body></ac:structured-macro>" + below;
        return DatedMeetup.read(
                new CurrentPage(
                        7,
                        new SpaceKey("TOG"),
                        title,
                        storage,
                        CREATED,
                        CREATED.plusSeconds(below.length()),
                        Optional.of(new PersonKey("u1"))),
                new MeetupWords());
    }
}
