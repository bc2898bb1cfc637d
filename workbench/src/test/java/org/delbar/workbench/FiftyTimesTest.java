package org.delbar.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.delbar.doors.RealWorkbench;
import org.delbar.workbench.plugins.PluginHost.State;
import org.delbar.workbench.web.screens.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The add-on's own jar, and another, leave nothing of themselves behind, however often they come and go. */
@Timeout(600)
class FiftyTimesTest {

    private static final int TIMES = 50;

    /** Caches of Spring and the JDK may know the one that was there last, beside the one that is there now. */
    private static final int STILL_KNOWN = 2;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private static final List<WeakReference<ClassLoader>> LOADERS = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private static Workbench workbench;

    @BeforeAll
    static void start() {
        workbench = RealWorkbench.own();
        workbench.plugins().accompany(plugin -> {
            LOADERS.add(new WeakReference<>(plugin.classLoader()));
            return () -> {};
        });
        assertThat(workbench.plugins().install(BoardsPlugin.jarIn(folder)).state())
                .isEqualTo(State.ENABLED);
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {RealJar.KEY, BoardsPlugin.KEY})
    void switchingOnAndOffLeavesNoThreadNoJobNoListenerAndNoAddress(String key) throws Exception {
        onAndOff(key);
        Map<String, Integer> without = workbench.standing();
        Set<String> threads = threads();

        for (int i = 0; i < TIMES; i++) {
            onAndOff(key);
            assertThat(workbench.standing()).as("after %d times", i + 1).isEqualTo(without);
        }

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(threads()).isSubsetOf(threads));
        workbench.plugins().enable(key);
        assertThat(workbench.standing()).isNotEqualTo(without);
    }

    private static void onAndOff(String key) throws Exception {
        assertThat(workbench.plugins().enable(key).state()).isEqualTo(State.ENABLED);
        use();
        workbench.plugins().disable(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {RealJar.KEY, BoardsPlugin.KEY})
    void reloadingLeavesNoClassLoader(String key) throws Exception {
        LOADERS.clear();
        for (int i = 0; i < TIMES; i++) {
            assertThat(workbench.plugins().reload(key).state()).isEqualTo(State.ENABLED);
            use();
        }

        assertThat(LOADERS).hasSize(TIMES);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            System.gc();
            assertThat(alive()).isLessThanOrEqualTo(STILL_KNOWN);
        });
    }

    @Test
    void theWorkbenchCountsWhatPluginsBring() {
        assertThat(workbench.standing())
                .containsKeys("addresses", "jobs", "listeners", "macros", "web-items", "web-panels", "web-resources");
    }

    /** A page with macros of both, so that classes are loaded, templates are read and services are called. */
    private static void use() throws Exception {
        Browser maja = new Browser(workbench.url()).as("maja");
        assertThat(maja.get("/display/SAM").statusCode()).isEqualTo(200);
        maja.get("/rest/delbar/1/spaces/SAM/settings");
        maja.get("/rest/boards/1/boards");
        maja.get("/plugins/servlet/boards/export");
    }

    private static long alive() {
        return LOADERS.stream().filter(each -> each.get() != null).count();
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> !name.matches("(HikariPool|http-|HttpClient|Common-Cleaner|Attach|ForkJoin|junit|"
                        + "workbench-job|awaitility|Cleaner|process reaper).*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
