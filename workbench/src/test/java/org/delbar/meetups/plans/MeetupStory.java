package org.delbar.meetups.plans;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.delbar.testing.Language;
import org.delbar.testing.Look;
import org.delbar.testing.Story;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** E1, E2: a concept that can be held as it stands, and a meetup planned by it. */
@Story
final class MeetupStory {

    private static final Map<Language, String> CONCEPTS = Map.of(
            Language.ENGLISH, "Talk on the towpath",
            Language.SWEDISH, "Prat på stigen",
            Language.NORWEGIAN, "Prat på stien");
    private static final Map<Language, String> TOPICS = Map.of(
            Language.ENGLISH, "what do we stop doing?",
            Language.SWEDISH, "vad slutar vi med?",
            Language.NORWEGIAN, "hva slutter vi med?");

    static Stream<Arguments> screens() {
        return Stream.of(
                Arguments.of(Language.ENGLISH, Look.WIDE),
                Arguments.of(Language.ENGLISH, Look.WIDE_DARK),
                Arguments.of(Language.ENGLISH, Look.NARROW),
                Arguments.of(Language.SWEDISH, Look.WIDE),
                Arguments.of(Language.NORWEGIAN, Look.NARROW_DARK));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void aConceptIsWrittenAndAMeetupPlannedByItInThreeShortPagesEach(Language language, Look look, Visits visits) {
        Visit visit = visits.as(language.person(), look);
        String topic = Objects.requireNonNull(TOPICS.get(language));
        String name = CONCEPTS.get(language) + (look.equals(Look.WIDE) ? "" : ", " + look);
        MeetupsWizard concept = MeetupsWizard.open(visit, language, "concept").choose("preset", "move-n-talk");
        assertThat(concept.field("line")).not().hasValue("");
        concept.fill("title", name).shoot("concept-what-is-it");
        visit.assertNoViolations();
        concept.next(2);
        assertThat(concept.field("length")).hasValue("45–90 min");
        concept.shoot("concept-how-is-it-held");
        visit.assertNoViolations();
        concept.next(3).fill("trialUntil", "2031-12-20").shoot("concept-what-do-we-test");
        visit.assertNoViolations();
        concept.publish();

        assertThat(concept.card()).containsText(concept.texts.of("delbar.meetups.status.trial"));
        assertThat(concept.card()).containsText("4–20");
        visit.assertNothingIsWiderThanTheScreen();
        visit.assertNoViolations();
        visit.shoot("concept-page-new", language);

        MeetupsWizard meetup = MeetupsWizard.plan(visit, language).fill("topic", topic);
        assertThat(meetup.field("title")).hasValue(name + ": " + topic);
        meetup.fill("startDay", "2031-12-03").fill("startTime", "17:00");
        assertThat(meetup.field("endTime")).hasValue("18:30");
        meetup.fill("endTime", "19:00");
        meetup.shoot("meetup-what-and-when");
        visit.assertNoViolations();
        meetup.next(2);
        assertThat(meetup.field("concept")).hasValue(name);
        assertThat(meetup.field("form")).hasValue("on-the-move");
        meetup.fill("place", "Bryggen 4").shoot("meetup-where-and-who");
        visit.assertNoViolations();
        meetup.next(3);
        assertThat(meetup.field("seats")).hasValue("20");
        meetup.fill("seats", "12").shoot("meetup-signing-up");
        visit.assertNoViolations();
        meetup.publish();

        assertThat(meetup.card()).containsText("17:00–19:00");
        assertThat(meetup.card()).containsText("Bryggen 4");
        assertThat(meetup.card()).containsText(name);
        visit.assertNothingIsWiderThanTheScreen();
        visit.assertNoViolations();
        visit.shoot("meetup-page-new", language);
    }

    @Test
    void theSampleCommunityMeets(Visits visits) {
        for (Look look : new Look[] {Look.WIDE, Look.WIDE_DARK, Look.NARROW}) {
            Visit visit = visits.as("samir", look).open("/display/TOG/Move%E2%80%99n%E2%80%99talk");
            visit.assertNothingIsWiderThanTheScreen();
            visit.assertNoViolations();
            visit.shoot("concept-page", Language.ENGLISH);
            visit.open("/display/TOG/Move%E2%80%99n%E2%80%99talk:+what+do+we+stop+doing%3F");
            assertThat(visit.page().locator(".delbar-meetup-details__elsewhere"))
                    .containsText("Europe/London");
            visit.assertNothingIsWiderThanTheScreen();
            visit.assertNoViolations();
            visit.shoot("meetup-page", Language.ENGLISH);
        }
        for (Look look : new Look[] {Look.WIDE, Look.WIDE_DARK, Look.NARROW}) {
            Visit visit = visits.as("maja", look).open("/display/SAM/Tr%C3%A4ffar");
            assertThat(visit.page().locator(".delbar-meetup-list")).containsText("Fika with a topic");
            visit.assertNothingIsWiderThanTheScreen();
            visit.assertNoViolations();
            visit.shoot("meetup-list-agenda", Language.SWEDISH);
            visit.open("/display/SAM/Tr%C3%A4ffar?meetup-view=cards&meetup-when=all");
            visit.assertNothingIsWiderThanTheScreen();
            visit.assertNoViolations();
            visit.shoot("meetup-list-cards", Language.SWEDISH);
        }
        visits.as("maja")
                .open("/display/SAM/Fika+with+a+topic:+hur+delar+vi+misstag%3F")
                .shoot("meetup-page", Language.SWEDISH);
        visits.as("jonas").open("/display/DEL/Delingsdag+i+fj%C3%A6ra").shoot("meetup-page", Language.NORWEGIAN);
    }

    @Test
    void aRefusedAnswerStandsAtItsFieldAndNothingIsLost(Visits visits) {
        MeetupsWizard wizard = MeetupsWizard.open(visits.as("samir"), Language.ENGLISH, "meetup");
        String refused = MeetupsWizard.TEXTS + "refused.";

        wizard.primary().click();
        wizard.assertRefused("title", wizard.texts.of(refused + "no-title"))
                .assertRefused("startDay", wizard.texts.of(refused + "no-start-day"))
                .assertRefused("startTime", wizard.texts.of(refused + "no-start-time"));
        wizard.fill("title", "A night walk")
                .fill("startDay", "2031-12-03")
                .fill("startTime", "22:00")
                .fill("endTime", "01:00");
        wizard.primary().click();
        wizard.assertRefused("endTime", wizard.texts.of(refused + "ends-before-start"))
                .shoot("meetup-refused");
        wizard.fill("endDay", "2031-12-04").next(2).fill("link", "meet.example.org");
        wizard.primary().click();
        wizard.assertRefused("link", wizard.texts.of(refused + "link"));
        assertThat(wizard.field("link")).hasValue("meet.example.org");
    }

    @Test
    void aMeetupIsPlannedWithoutAMouse(Visits visits) {
        Visit visit = visits.as("samir");
        MeetupsWizard wizard = MeetupsWizard.open(visit, Language.ENGLISH, "meetup");

        assertThat(wizard.field("topic")).isFocused();
        visit.page().keyboard().type("Keys only");
        visit.page().keyboard().press("Tab");
        assertThat(wizard.field("title")).isFocused();
        assertThat(wizard.field("title")).hasValue("Keys only");
        wizard.field("startDay").fill("2031-12-03");
        wizard.field("startTime").fill("17:00");
        wizard.field("endTime").fill("18:00");
        wizard.field("endTime").press("Enter");
        wizard.at(2);
        wizard.field("place").press("Enter");
        wizard.at(3);
        wizard.primary().focus();
        visit.page().keyboard().press("Enter");
        visit.page().waitForURL("**/pages/resumedraft.action**");
    }
}
