package org.delbar.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** One person in front of one browser window. */
public final class Visit {

    /** No story is about speed: a machine that is busy with other things is waited for. */
    private static final double PATIENCE_IN_MILLISECONDS = 30_000;

    /** Nothing is hovered, focused or scrolled away, unless a refusal put the focus there. */
    private static final String CALM = """
            () => {
              if (document.activeElement.getAttribute('aria-invalid') !== 'true') {
                document.activeElement.blur();
                document.querySelectorAll('[role=dialog] *').forEach((element) => element.scrollTop && element.scrollTo(0, 0));
              }
            }
            """;

    private final StoryRun run;
    private final Look look;
    private final BrowserContext context;
    private final Page page;
    private final Complaints complaints = new Complaints();

    private Visit(StoryRun run, Look look, BrowserContext context) {
        this.run = run;
        this.look = look;
        this.context = context;
        complaints.listenTo(context);
        context.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLISECONDS);
        page = context.newPage();
    }

    static Visit begin(StoryRun run, Look look) {
        return begin(run, look, true);
    }

    static Visit begin(StoryRun run, Look look, boolean scripts) {
        BrowserContext context = run.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("en-GB")
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(look.width(), look.height()));
        if (look.dark()) {
            context.addInitScript(
                    "if (location.protocol === 'http:') { window.localStorage.setItem('wb.theme', 'dark') }");
        }
        return new Visit(run, look, context);
    }

    public Visit signIn(String username) {
        open("/login.action");
        page.locator("button[name=username][value=" + username + "]").click();
        page.waitForURL(Pattern.compile("^(?!.*login\\.action).*$"));
        return this;
    }

    /** @param path below the context path, beginning with a slash */
    public Visit open(String path) {
        page.navigate(run.url() + path);
        return this;
    }

    public Visit openSpace(Language language) {
        return open("/display/" + language.space());
    }

    public Visit openPage(String title) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title).setExact(true))
                .first()
                .click();
        assertThat(heading(title)).isVisible();
        return this;
    }

    public Locator heading(String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** The browser's page, for what has no word of its own here. */
    public Page page() {
        return page;
    }

    public Look look() {
        return look;
    }

    public Visit expectComplaint(String part) {
        complaints.expect(part);
        return this;
    }

    public void assertNoViolations() {
        Accessibility.assertNone(page);
    }

    /** What is wider than the screen makes people scroll sideways. */
    public void assertNothingIsWiderThanTheScreen() {
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of the document")
                .isLessThanOrEqualTo(look.width());
    }

    /** Keeps a picture of the whole page for the documents, if this run makes them. */
    public void shoot(String name, Language language) {
        shoot(name, language, true);
    }

    /** Of what the window shows, as for a dialog. */
    public void shootWindow(String name, Language language) {
        shoot(name, language, false);
    }

    private void shoot(String name, Language language, boolean wholePage) {
        page.mouse().move(0, 0);
        page.evaluate(CALM);
        Shots.folder()
                .ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions()
                        .setPath(folder.resolve(name + "-" + language.tag() + look.suffix() + ".png"))
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setFullPage(wholePage)));
    }

    /** Leaves what the person saw, as a picture and in words. */
    void keep(Path folder, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setFullPage(true));
        try {
            Files.writeString(
                    folder.resolve(name + ".txt"),
                    page.url() + "\n" + page.locator("body").ariaSnapshot() + "\n" + complaints);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void assertNoComplaints() {
        complaints.assertNone();
    }

    void close() {
        context.close();
    }
}
