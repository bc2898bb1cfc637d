package org.delbar.meetups.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.delbar.meetups.Meetup;
import org.delbar.meetups.MeetupFact;
import org.delbar.meetups.MeetupReader;
import org.delbar.meetups.MeetupTime;
import org.delbar.meetups.MeetupWords;
import org.delbar.meetups.NamesShownTo;
import org.delbar.meetups.SignUpQuestion;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.pagefacts.PageReader;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeetupAnswersTest {

    private static final PersonKey ANNA = new PersonKey("anna");

    @Test
    void aTitleADayAndTwoHoursAreEnough() {
        NewMeetup meetup = check(Map.of()).meetup().orElseThrow();

        assertThat(meetup.hosts()).containsExactly(ANNA);
        assertThat(meetup.time().start()).hasToString("2026-12-03T16:00:00Z");
        assertThat(meetup.seats()).isEmpty();
        assertThat(meetup.waitingList()).isTrue();
        assertThat(meetup.maybe()).isTrue();
        assertThat(meetup.namesShownTo()).isEqualTo(NamesShownTo.VIEWERS);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "title, , title, no-title",
                "title, Taken, title, title-taken",
                "startDay, , startDay, no-start-day",
                "startDay, 2026-02-29, startDay, date",
                "startDay, 3/12/2026, startDay, date",
                "startTime, , startTime, no-start-time",
                "startTime, 25:00, startTime, hour",
                "endTime, , endTime, no-end-time",
                "endTime, 17:00, endTime, ends-before-start",
                "endTime, 01:00, endTime, ends-before-start",
                "endDay, 2026-12-02, endTime, ends-before-start",
                "endDay, 2027-12-03, endDay, lasts-too-long",
                "zone, Nowhere/City, zone, zone",
                "zone, +01:00, zone, zone",
                "form, somehow, form, choice",
                "link, javascript:alert(1), link, link",
                "concept, Hidden, concept, no-concept",
                "hosts, , hosts, nobody",
                "hosts, stranger, hosts, person",
                "seats, 0, seats, number",
                "seats, many, seats, number",
                "guests, 6, guests, number",
                "answerDay, 2026-12-04, answerDay, after-start",
                "answerTime, 12:00, answerDay, no-answer-day",
                "names, friends, names, choice",
                "question2, a; b, question2, semicolon"
            })
    void refusesAtTheFieldThatCanBeMended(String field, String value, String refusedField, String reason) {
        List<Refusal> refusals =
                check(Map.of(field, value == null ? "" : value)).refusals();

        assertThat(refusals)
                .extracting(Refusal::field, refusal -> refusal.textKey().replace("delbar.meetups.refused.", ""))
                .containsExactly(tuple(refusedField, reason));
    }

    @Test
    void anHourThatTheClocksSkipIsRefusedAndOneTheyShowTwiceIsTheFirst() {
        assertThat(check(Map.of("startDay", "2026-03-29", "startTime", "02:30", "endTime", "04:00"))
                        .refusals())
                .extracting(Refusal::field)
                .containsExactly("startTime");
        assertThat(check(Map.of("startDay", "2026-03-29", "startTime", "01:30", "endTime", "02:30"))
                        .refusals())
                .extracting(Refusal::field)
                .containsExactly("endTime");
        assertThat(check(Map.of("startDay", "2026-10-25", "startTime", "02:30", "endTime", "04:00"))
                        .meetup()
                        .orElseThrow()
                        .time()
                        .start())
                .hasToString("2026-10-25T00:30:00Z");
    }

    @Test
    void passesMidnightWhenTheLastDayIsNamed() {
        MeetupTime time = check(Map.of("startTime", "22:00", "endTime", "01:00", "endDay", "2026-12-04"))
                .meetup()
                .orElseThrow()
                .time();

        assertThat(time.end()).hasToString("2026-12-04T00:00:00Z");
    }

    @Test
    void wholeDaysHaveNoHours() {
        NewMeetup meetup = check(Map.of(
                        "allDay", "true", "startTime", "", "endTime", "", "startDay", "2028-02-29", "endDay", ""))
                .meetup()
                .orElseThrow();

        assertThat(meetup.time().allDay()).isTrue();
        assertThat(meetup.time().lastDay()).hasToString("2028-02-29");
    }

    @Test
    void nothingIsPlannedWhereMeetupsAreOff() {
        MeetupRules closed = new MeetupRules(false, title -> false, name -> Optional.empty(), text -> Optional.empty());

        assertThat(new MeetupAnswers(fields(Map.of()), ANNA, closed).check().refusals())
                .extracting(Refusal::textKey)
                .containsExactly("delbar.meetups.refused.meetups-off");
    }

    /** What a person writes in the wizard is what everybody reads on the page, in every language. */
    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void whatIsWrittenIsWhatIsRead(PageLanguage language) throws Exception {
        NewMeetup written = check(Map.of(
                        "concept", "Fika",
                        "topic", "Who <asks> & \"why\"?",
                        "place", "Kitchen, floor 3",
                        "link", "https://meet.example/a?b=1&c=2",
                        "seats", "12",
                        "guests", "2",
                        "answerDay", "2026-12-02",
                        "waitingList", "no",
                        "names", "participants",
                        "question1", "Diet: any / vegetarian"))
                .meetup()
                .orElseThrow();

        Meetup read = read(language, written);

        assertThat(read.problems()).isEmpty();
        assertThat(read.concept()).contains(new LinkedPage("TOG", "Fika"));
        assertThat(read.topic()).isEqualTo("Who <asks> & \"why\"?");
        assertThat(read.time()).contains(written.time());
        assertThat(read.place()).isEqualTo("Kitchen, floor 3");
        assertThat(read.link()).isEqualTo(written.link());
        assertThat(read.hosts()).containsExactly(ANNA);
        assertThat(read.seats()).contains(12);
        assertThat(read.guests()).isEqualTo(2);
        assertThat(read.answerBy().orElseThrow()).hasToString("2026-12-02T22:59:00Z");
        assertThat(read.waitingList()).isFalse();
        assertThat(read.maybe()).isTrue();
        assertThat(read.namesShownTo()).isEqualTo(NamesShownTo.PARTICIPANTS);
        assertThat(read.questions()).containsExactly(new SignUpQuestion("Diet", List.of("any", "vegetarian")));
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void maybeMayBeNoAnswer(PageLanguage language) throws Exception {
        assertThat(read(language, check(Map.of("maybe", "no")).meetup().orElseThrow())
                        .maybe())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void whatIsLeftEmptyIsNoProblem(PageLanguage language) throws Exception {
        Meetup read = read(language, check(Map.of()).meetup().orElseThrow());

        assertThat(read.problems()).isEmpty();
        assertThat(read.time()).isPresent();
        assertThat(read.seats()).isEmpty();
    }

    private static Meetup read(PageLanguage language, NewMeetup meetup) throws Exception {
        MeetupWords words = new MeetupWords();
        String file = String.format(Locale.ROOT, "meetup-page-%s.xml", language.code());
        try (InputStream in = MeetupPage.class.getResourceAsStream(file)) {
            String page = StorageTemplate.of(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .filled(new MeetupPage(words, language).parts(meetup, ""), key -> key);
            return new MeetupReader(words)
                    .read(PageReader.read(page, MeetupFact.TABLE_ID).facts().orElseThrow());
        }
    }

    private static MeetupAnswers.Checked check(Map<String, String> changed) {
        MeetupRules rules = new MeetupRules(
                true,
                "Taken"::equals,
                name -> Optional.of(name).filter("anna"::equals).map(PersonKey::new),
                text -> Optional.of(text)
                        .filter("Fika"::equals)
                        .map(title -> new ConceptLink(new SpaceKey("TOG"), title, "")));
        return new MeetupAnswers(fields(changed), ANNA, rules).check();
    }

    private static Map<String, String> fields(Map<String, String> changed) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "title", "Fika: who asks?",
                "startDay", "2026-12-03",
                "startTime", "17:00",
                "endTime", "19:00",
                "zone", "Europe/Oslo"));
        fields.putAll(changed);
        return fields;
    }
}
