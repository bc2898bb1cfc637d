package org.delbar.meetups.list;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.delbar.doors.AuthoredMeetup.row;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.delbar.doors.AuthoredMeetup;
import org.delbar.testing.Language;
import org.delbar.testing.Look;
import org.delbar.testing.Story;
import org.delbar.testing.Texts;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** E6: which meetups are mine, how full they are, and an answer with one click. */
@Story
final class MeetupListStory {

    private static final String MINE = "<ac:structured-macro ac:name=\"delbar-meetup-list\">"
            + "<ac:parameter ac:name=\"mine\">true</ac:parameter><ac:parameter ac:name=\"pageSize\">20</ac:parameter>"
            + "</ac:structured-macro>";

    private final String title =
            "Fika on lending tools " + UUID.randomUUID().toString().substring(0, 4);

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(Language.ENGLISH, Look.WIDE),
                Arguments.of(Language.ENGLISH, Look.WIDE_DARK),
                Arguments.of(Language.ENGLISH, Look.NARROW),
                Arguments.of(Language.SWEDISH, Look.NARROW_DARK),
                Arguments.of(Language.NORWEGIAN, Look.WIDE));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void oneClickOnARowAnswersAndTheRowSaysSo(Language language, Look look, Visits visits) {
        Visit visit = visits.as(language.person(), look);
        meetup(visit, language, row("Seats", "12"));
        list(visit, language);
        String address = visit.page().url();
        Texts texts = Texts.in(language);
        visit.assertNoViolations();

        button(visit, "coming").click();

        assertThat(part(visit, "mine")).hasText(texts.of("delbar.meetups.signup.mine.coming"));
        assertThat(part(visit, "counts")).hasText(texts.of("delbar.meetups.signup.counts.seats", 1, 12));
        assertThat(button(visit, "coming")).hasAttribute("aria-pressed", "true");
        assertThat(button(visit, "coming")).isFocused();
        assertThat(visit.page()).hasURL(address);
        visit.assertNoViolations();
        visit.assertNothingIsWiderThanTheScreen();
        visit.shoot("meetup-list-mine", language);

        visit.page().keyboard().press("Tab");
        visit.page().keyboard().press("Enter");
        assertThat(part(visit, "mine")).hasText(texts.of("delbar.meetups.signup.mine.maybe"));
        assertThat(button(visit, "coming")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void aRowSaysWhyWhenItCannotBe(Visits visits) {
        Visit host = visits.as("grace");
        meetup(host, Language.ENGLISH, row("Seats", "1") + row("Waiting list", "no"));
        list(host, Language.ENGLISH);
        button(host, "coming").click();
        assertThat(part(host, "counts")).hasText("1 of 1 seats taken");

        Visit visit = visits.as("samir")
                .expectComplaint("409")
                .open(host.page().url().replaceFirst("^.*?/confluence", "") + "&meetup-mine=false");
        button(visit, "coming").click();

        assertThat(part(visit, "refused")).hasText("All seats are taken, and there is no waiting list.");
        assertThat(button(visit, "coming")).hasAttribute("aria-pressed", "false");
        visit.assertNoViolations();
    }

    @Test
    void aClickKeepsGuestsAndWhatOneHasWritten(Visits visits) {
        Visit visit = visits.as("grace");
        String page = meetup(
                visit, Language.ENGLISH, row("Guests per person", "2") + row("Questions when signing up", "Diet?"));
        String answers = base(visit) + "/rest/delbar/1/meetups/" + page + "/answers";
        visit.page()
                .request()
                .put(
                        answers,
                        RequestOptions.create()
                                .setHeader("X-Atlassian-Token", "no-check")
                                .setData(Map.of("answer", "coming", "guests", 2, "words", List.of("vegan"))));
        list(visit, Language.ENGLISH);

        button(visit, "coming").click();

        assertThat(part(visit, "mine")).hasText("You are coming. Seats for you and your guests: 3.");
        visit.open("/pages/viewpage.action?pageId=" + page);
        assertThat(visit.page().locator("[data-words='1']")).hasValue("vegan");
    }

    private Locator item(Visit visit) {
        return visit.page()
                .locator(".delbar-meetup-list[data-ready] .delbar-meetup-list__item")
                .filter(new Locator.FilterOptions().setHasText(title));
    }

    private Locator button(Visit visit, String answer) {
        return item(visit).locator("button[value=" + answer + "]");
    }

    private Locator part(Visit visit, String name) {
        return item(visit).locator(".delbar-meetup-list__" + name);
    }

    private String meetup(Visit visit, Language language, String rows) {
        String day = Visits.today().plusDays(1).toString();
        return page(
                visit,
                language,
                title,
                AuthoredMeetup.storage(row("Starts", day + " 14:30")
                        + row("Ends", "15:15")
                        + row("Time zone", "Europe/Stockholm")
                        + rows));
    }

    private void list(Visit visit, Language language) {
        visit.open("/pages/viewpage.action?pageId=" + page(visit, language, "List with " + title, MINE));
    }

    private static String base(Visit visit) {
        return visit.page().url().replaceAll("/(display|spaces|pages)/.*", "");
    }

    private static String page(Visit visit, Language language, String title, String storage) {
        visit.openSpace(language);
        String saved = visit.page()
                .request()
                .post(
                        base(visit) + "/pages/docreatepage.action",
                        RequestOptions.create()
                                .setHeader("X-Atlassian-Token", "no-check")
                                .setForm(FormData.create()
                                        .set("spaceKey", language.space())
                                        .set("title", title)
                                        .set("wysiwygContent", storage)))
                .text();
        return Jsoup.parse(saved).select("meta[name=ajs-page-id]").attr("content");
    }
}
