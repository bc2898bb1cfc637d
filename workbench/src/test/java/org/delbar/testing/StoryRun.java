package org.delbar.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.start.Options;

/** One workbench with the sample community and one Chromium, shared by all stories of a run. */
final class StoryRun implements AutoCloseable {

    private static final String DATABASE = "jdbc:h2:mem:stories;DB_CLOSE_DELAY=-1";

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Workbench workbench;
    private final Playwright playwright;
    private final Browser browser;

    private StoryRun(Workbench workbench, Playwright playwright, Browser browser) {
        this.workbench = workbench;
        this.playwright = playwright;
        this.browser = browser;
    }

    static StoryRun begin() {
        Path chromium = chromium();
        Workbench workbench = Workbench.start(Options.of(
                "--home=" + temporaryFolder(),
                "--db=" + DATABASE,
                "--port=0",
                "--jar=" + System.getProperty("delbar.jar"),
                "--sample=yes"));
        try {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium)
                            .setArgs(QUIET));
            return new StoryRun(workbench, playwright, browser);
        } catch (PlaywrightException failure) {
            workbench.close();
            throw failure;
        }
    }

    private static Path chromium() {
        Path chromium = Path.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium"));
        if (!Files.isExecutable(chromium)) {
            throw new IllegalStateException(
                    "The stories need Chromium at " + chromium
                            + ": install it (Debian: apt-get install chromium), or name yours in the environment variable CHROMIUM.");
        }
        return chromium;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("delbar-stories");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Browser browser() {
        return browser;
    }

    String url() {
        return workbench.url().toString();
    }

    /** Pages of all spaces, in the trash or not, seen by nobody or by all. */
    long pages() {
        try (Connection connection = DriverManager.getConnection(DATABASE, "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from wb_page")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException("The workbench's database does not answer", failure);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        workbench.close();
    }
}
