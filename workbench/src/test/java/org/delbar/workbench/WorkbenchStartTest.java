package org.delbar.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.plugins.PluginHost.ModuleState;
import org.delbar.workbench.plugins.PluginHost.State;
import org.delbar.workbench.plugins.ProbePlugin;
import org.delbar.workbench.start.Options;
import org.delbar.workbench.web.screens.Browser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchStartTest {

    private static final String ITEM = "<web-item key=\"%s\" section=\"system.space.sidebar/main-links\">"
            + "<label key=\"x\"/><link>/x</link></web-item>";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Workbench workbench(String... more) {
        String[] words = new String[more.length + 2];
        words[0] = "--home=" + folder.resolve("home");
        words[1] = "--port=0";
        System.arraycopy(more, 0, words, 2, more.length);
        return Workbench.start(Options.of(words));
    }

    private static ProbePlugin probe(String item) {
        return ProbePlugin.named("probe.console")
                .module("<who-knows key=\"odd\"/>")
                .module(ITEM.replace("%s", item));
    }

    private static List<String> modules(Browser browser) throws Exception {
        return browser.page("/workbench")
                .select("table[data-plugin-key=probe.console] tbody td:first-child")
                .eachText();
    }

    @Test
    void aLaterStartKeepsWhatThereIsAndMakesNoSample() throws Exception {
        String page;
        try (Workbench first = workbench("--watch=no")) {
            Browser grace = new Browser(first.url()).as("grace");
            Document lending = grace.page("/display/TOG/Lending+list");
            page = lending.select("meta[name=ajs-page-id]").attr("content");
            grace.post("/labels/addlabel.action", Map.of("pageId", page, "labelString", "kept"));
        }

        try (Workbench second = workbench("--watch=no")) {
            Browser grace = new Browser(second.url()).as("grace");

            assertThat(grace.page("/pages/viewpage.action?pageId=" + page)
                            .select(".label-list a")
                            .eachText())
                    .containsExactlyInAnyOrder("sharing", "kept");
            assertThat(grace.page("/login.action").select("#sign-in-cards button"))
                    .hasSize(12);
            assertThat(grace.page("/spaces").select(".wb-spaces a")).hasSize(3);
        }
    }

    @Test
    void aJarWithAnUnknownModuleIsInstalledAndSaysWhichItIs() throws Exception {
        Path jar = probe("known").jarIn(folder);

        try (Workbench workbench = workbench("--jar=" + jar, "--sample=no", "--watch=no")) {
            List<ModuleState> modules = workbench.plugins().plugins().get(0).modules();

            assertThat(modules).extracting(ModuleState::state).containsExactly(State.UNKNOWN, State.ENABLED);
            Document console = new Browser(workbench.url()).page("/workbench");
            assertThat(console.select("table[data-plugin-key=probe.console] tbody tr:first-child")
                            .text())
                    .contains("odd", "who-knows", "UNKNOWN");
        }
    }

    @Test
    void theConsoleLoadsTheJarAgain() throws Exception {
        Path jar = probe("first").jarIn(folder);

        try (Workbench workbench = workbench("--jar=" + jar, "--sample=no", "--watch=no")) {
            Browser browser = new Browser(workbench.url());
            assertThat(modules(browser)).containsExactly("odd", "first");
            probe("second").jarIn(folder);

            assertThat(browser.post("/workbench/reload", Map.of()).statusCode()).isEqualTo(302);

            assertThat(modules(browser)).containsExactly("odd", "second");
        }
    }

    @Test
    void aJarThatChangesIsLoadedByItself() throws Exception {
        Path jar = probe("first").jarIn(folder);

        try (Workbench workbench = workbench("--jar=" + jar, "--sample=no")) {
            Browser browser = new Browser(workbench.url());
            probe("second").file("more.txt", "makes the jar larger").jarIn(folder);

            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!modules(browser).contains("second") && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            assertThat(modules(browser)).containsExactly("odd", "second");
        }
    }
}
