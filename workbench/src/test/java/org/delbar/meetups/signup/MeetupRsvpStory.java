package org.delbar.meetups.signup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.delbar.doors.AuthoredMeetup.row;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Clock;
import java.time.LocalDate;
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

/** E3: "sign up here", with one click and without leaving the page; R11: with the keyboard too; X10: at 360 px too. */
@Story
final class MeetupRsvpStory {

    private static final int FAR = 250;

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
    void oneClickAnswersAndTheListSaysSo(Language language, Look look, Visits visits) {
        Visit visit = visits.as(language.person(), look);
        String page = meetup(
                visit,
                language,
                row("Seats", "2")
                        + row("Guests per person", "2")
                        + row("Questions when signing up", "Diet: any / vegan; Anything else?"));
        String address = visit.page().url();
        visit.assertNoViolations();
        visit.shoot("meetup-rsvp", language);

        visit.page().locator("select[name=guests]").selectOption("1");
        visit.page().locator("[data-words='1']").selectOption("vegan");
        button(visit, language, "answer.coming").click();

        assertThat(said(visit)).hasText(Texts.in(language).of("delbar.meetups.signup.mine.coming-party", 2));
        assertThat(button(visit, language, "answer.coming")).hasAttribute("aria-pressed", "true");
        assertThat(button(visit, language, "answer.coming")).isFocused();
        assertThat(visit.page()).hasURL(address);
        visit.assertNoViolations();
        visit.assertNothingIsWiderThanTheScreen();
        visit.shoot("meetup-rsvp-coming", language);

        Visit second = visits.as("oskar", look).open("/pages/viewpage.action?pageId=" + page);
        if (language == Language.ENGLISH) {
            second.page().locator("button[value=coming]").click();
            assertThat(said(second)).hasText(Texts.in(Language.SWEDISH).of("delbar.meetups.signup.mine.waiting", 1));
            second.assertNoViolations();
            second.shoot("meetup-rsvp-waiting", Language.SWEDISH);

            visit.page().reload();
            visit.page().locator("summary").click();
            visit.assertNoViolations();
            visit.assertNothingIsWiderThanTheScreen();
            visit.page().evaluate("window.scrollTo(0, 0)");
            visit.shoot("meetup-rsvp-host", language);
        }
    }

    @Test
    void isAnsweredWithTheKeyboardAlone(Visits visits) {
        Visit visit = visits.as("grace");
        meetup(visit, Language.ENGLISH, row("Seats", "2"));
        tabTo(visit.page(), button(visit, Language.ENGLISH, "answer.coming"));
        visit.page().keyboard().press("Enter");
        assertThat(said(visit)).hasText("You are coming.");
        assertThat(button(visit, Language.ENGLISH, "answer.coming")).isFocused();

        tabTo(visit.page(), visit.page().locator("a[data-act=withdraw]"));
        visit.page().keyboard().press("Enter");
        assertThat(said(visit)).hasText("You have not answered yet.");
        assertThat(visit.page().locator("a[data-act=withdraw]")).hasCount(0);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void hostsNoteWhoWasThereWithOneClick(Language language, Look look, Visits visits) {
        Visit visit = visits.as(language.person(), look);
        meetup(visit, language, LocalDate.now(Clock.systemUTC()).minusDays(1), row("Seats", "2"));
        button(visit, language, "answer.coming").click();
        assertThat(said(visit)).hasText(Texts.in(language).of("delbar.meetups.signup.mine.coming"));

        visit.page().locator("a[data-act=there]").click();

        assertThat(said(visit)).hasText(Texts.in(language).of("delbar.meetups.signup.host.changed"));
        assertThat(visit.page().locator(".delbar-meetups-rsvp__attended"))
                .hasText(Texts.in(language).of("delbar.meetups.signup.names.there"));
        assertThat(visit.page().locator("a[data-act=absent]")).isFocused();
        visit.assertNoViolations();
        visit.assertNothingIsWiderThanTheScreen();
        visit.shoot("meetup-rsvp-attendance", language);
    }

    @Test
    void saysWhyWhenItCannotBe(Visits visits) {
        Visit visit = visits.as("grace").expectComplaint("409");
        meetup(visit, Language.ENGLISH, row("Seats", "1") + row("Guests per person", "2"));
        visit.page().locator("select[name=guests]").selectOption("2");
        button(visit, Language.ENGLISH, "answer.coming").click();

        assertThat(visit.page().locator(".delbar-meetups-rsvp__refused"))
                .hasText("You and your guests are more than the meetup has seats: 1.");
        assertThat(visit.page().locator("select[name=guests]")).hasValue("2");
        visit.assertNoViolations();
        visit.shoot("meetup-rsvp-refused", Language.ENGLISH);
    }

    private static Locator button(Visit visit, Language language, String key) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Texts.in(language).of("delbar.meetups.signup." + key))
                                .setExact(true));
    }

    private static Locator said(Visit visit) {
        return visit.page().locator(".delbar-meetups-rsvp__said");
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int presses = 0; presses < FAR; presses++) {
            if (Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
    }

    /** Makes a meetup and opens it. */
    private static String meetup(Visit visit, Language language, String rows) {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        return meetup(
                visit,
                language,
                today.plusDays(14),
                row("Answer by", today.plusDays(10).toString()) + rows);
    }

    private static String meetup(Visit visit, Language language, LocalDate day, String rows) {
        visit.openSpace(language);
        String base = visit.page().url().replaceAll("/(display|spaces|pages)/.*", "");
        String storage = AuthoredMeetup.storage(
                row("Starts", day + " 14:30") + row("Ends", "15:15") + row("Time zone", "Europe/Stockholm") + rows);
        APIResponse saved = visit.page()
                .request()
                .post(
                        base + "/pages/docreatepage.action",
                        RequestOptions.create()
                                .setHeader("X-Atlassian-Token", "no-check")
                                .setForm(FormData.create()
                                        .set("spaceKey", language.space())
                                        .set(
                                                "title",
                                                "Fika on lending tools "
                                                        + UUID.randomUUID()
                                                                .toString()
                                                                .substring(0, 4))
                                        .set("wysiwygContent", storage)));
        String id = Jsoup.parse(saved.text()).select("meta[name=ajs-page-id]").attr("content");
        visit.open("/pages/viewpage.action?pageId=" + id);
        assertThat(visit.page().locator(".delbar-meetups-rsvp[data-ready]")).isVisible();
        return id;
    }
}
