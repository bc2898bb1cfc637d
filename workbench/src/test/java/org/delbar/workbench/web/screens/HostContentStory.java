package org.delbar.workbench.web.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import org.assertj.core.api.Assertions;
import org.delbar.testing.Language;
import org.delbar.testing.Look;
import org.delbar.testing.Story;
import org.delbar.testing.Visit;
import org.delbar.testing.Visits;
import org.junit.jupiter.api.Test;

/** What people do with pages beside writing them: versions, files, comments, blog posts. */
@Story
final class HostContentStory {

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** A page of one's own in Together, edited once. */
    private static void writeTwice(Visit visit, String title) {
        visit.open("/pages/createpage.action?spaceKey=" + Language.ENGLISH.space());
        visit.page().locator("#content-title").fill(title);
        visit.page()
                .locator("#wysiwygTextarea")
                .fill("<h2>When</h2><p>We meet on Monday.</p><ul><li>Bring a cup</li></ul>");
        visit.page().getByRole(AriaRole.BUTTON, named("Publish")).click();
        visit.page().locator("#editPageLink").click();
        visit.page()
                .locator("#wysiwygTextarea")
                .fill("<h2>When</h2><p>We meet on Friday.</p><ul><li>Bring a cup</li><li>Bring a friend</li></ul>");
        visit.page().locator("#versionComment").fill("Not Monday");
        visit.page().getByRole(AriaRole.BUTTON, named("Update")).click();
    }

    @Test
    void whatWasChangedIsSeenAndTakenBack(Visits visits) {
        Visit visit = visits.as("noah");
        writeTwice(visit, "Walk to compare");

        visit.page().locator("a.last-modified").click();
        visit.shoot("history", Language.ENGLISH);
        visit.page().locator("#compare-versions").click();
        assertThat(visit.page().locator("#compared-lines ins").first()).hasText("Friday");
        assertThat(visit.page().locator("#compared-lines del")).hasText("Monday");
        visit.assertNoViolations();
        visit.shoot("compare", Language.ENGLISH);

        Visit small = visits.as("noah", Look.NARROW_DARK).open(path(visit));
        small.assertNothingIsWiderThanTheScreen();
        small.assertNoViolations();
        small.shoot("compare", Language.ENGLISH);

        visit.page().goBack();
        visit.page().getByRole(AriaRole.LINK, named("Restore Version 1")).click();
        visit.assertNoViolations();
        visit.page().locator("#revert-page").click();
        assertThat(visit.page().locator("#main-content")).containsText("We meet on Monday.");
    }

    @Test
    void aPictureIsAttachedAndShown(Visits visits) {
        Visit visit = visits.as("noah");
        writeTwice(visit, "Walk with a map");
        visit.page().locator("#action-menu-link").click();
        visit.page().locator("#view-attachments-link").click();
        byte[] picture = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
        visit.page().locator("#file").setInputFiles(new FilePayload("the map.png", "image/png", picture));
        visit.page().locator("#file-comment").fill("Where we walk");
        visit.page().locator("#attach-files").click();
        assertThat(visit.page().locator("#attachments .filename")).hasText("the map.png");
        visit.assertNoViolations();
        visit.shoot("attachments", Language.ENGLISH);
        Visit small = visits.as("noah", Look.NARROW_DARK).open(path(visit));
        small.assertNothingIsWiderThanTheScreen();
        small.assertNoViolations();
        small.shoot("attachments", Language.ENGLISH);

        visit.page().locator("#title-text a").click();
        visit.page().locator("#editPageLink").click();
        visit.page()
                .locator("#wysiwygTextarea")
                .fill(
                        "<p><ac:image ac:alt=\"Map\" ac:width=\"80\"><ri:attachment ri:filename=\"the map.png\"/></ac:image></p>");
        visit.page().getByRole(AriaRole.BUTTON, named("Update")).click();
        Assertions.assertThat(visit.page()
                        .locator("#main-content img")
                        .evaluate("image => image.decode().then(() => image.naturalWidth)"))
                .isEqualTo(1);
    }

    @Test
    void peopleTalkBelowAPageAndWatchIt(Visits visits) {
        Visit visit = visits.as("noah");
        writeTwice(visit, "Walk to talk about");
        assertThat(visit.page().locator("#watch-content-button")).hasText("Watching");
        visit.page().locator("#watch-content-button").click();
        assertThat(visit.page().locator("#watch-content-button")).hasText("Watch");
        visit.page().locator("#watch-content-button").click();
        assertThat(visit.page().locator("#watch-content-button")).hasText("Watching");
        visit.page().locator("#comment-content").fill("Who brings tea?\n\nI cannot.");
        visit.page().locator("#add-comment").click();
        visit.page().getByRole(AriaRole.LINK, named("Reply Noah")).click();
        visit.assertNoViolations();
        visit.page().locator("#comment-content").fill("I can after all.");
        visit.page().locator("#save-comment").click();

        assertThat(visit.page().locator("#comments-section-title")).hasText("2 comments");
        visit.assertNoViolations();
        visit.shoot("comments", Language.ENGLISH);
        String page = visit.page().url().replaceFirst(".*/confluence", "").replaceFirst("#.*", "");
        Visit small = visits.as("noah", Look.NARROW_DARK).open(page);
        small.assertNothingIsWiderThanTheScreen();
        small.assertNoViolations();
        small.shoot("comments", Language.ENGLISH);

        visit.open("/users/viewnotifications.action");
        assertThat(visit.page().locator("#watched-pages")).containsText("Walk to talk about");
        visit.assertNoViolations();
    }

    @Test
    void aPostIsWrittenForTheBlog(Visits visits) {
        Visit visit = visits.as("noah").openSpace(Language.ENGLISH);
        visit.page().locator("[data-collector-key=spacebar-blogs] a").click();
        visit.assertNoViolations();
        visit.page().locator("#create-blog-post").click();
        visit.assertNoViolations();
        visit.page().locator("#blog-title").fill("What we did this week");
        visit.page().locator("#blog-storage").fill("<p>We walked, and nobody was late.</p>");
        visit.page().locator("#publish-blog-post").click();
        assertThat(visit.page().locator("#main-content")).hasText("We walked, and nobody was late.");
        visit.assertNoViolations();
        visit.shoot("blog-post", Language.ENGLISH);
        Visit small =
                visits.as("noah", Look.NARROW_DARK).open(visit.page().url().replaceFirst(".*/confluence", ""));
        small.assertNothingIsWiderThanTheScreen();
        small.assertNoViolations();
        small.shoot("blog-post", Language.ENGLISH);
    }

    private static String path(Visit visit) {
        String url = visit.page().url();
        return url.substring(url.indexOf("/pages/"));
    }
}
