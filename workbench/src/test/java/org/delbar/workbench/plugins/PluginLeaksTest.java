package org.delbar.workbench.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.delbar.workbench.plugins.PluginHost.PluginState;
import org.delbar.workbench.plugins.PluginHost.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of a plugin stays when it is gone. */
@Timeout(120)
class PluginLeaksTest {

    private static final int TIMES = 20;

    /** Forgets to unregister its listener, on purpose. */
    private static final String FORGETFUL = """
            package probe;
            import com.atlassian.activeobjects.external.ActiveObjects;
            import com.atlassian.event.api.*;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            @jakarta.inject.Named public class Forgetful implements java.util.concurrent.Callable<Object> {
              private final ActiveObjects ao;
              @jakarta.inject.Inject public Forgetful(@ComponentImport EventPublisher events,
                  @ComponentImport ActiveObjects ao) {
                this.ao = ao;
                events.register(this);
              }
              @EventListener public void on(String word) {}
              public Object call() {
                ao.create(Note.class);
                return getClass().getClassLoader();
              }
            }
            """;

    private static final String NOTE = """
            package probe;
            public interface Note extends net.java.ao.Entity {
              String getWords(); void setWords(String words);
            }
            """;

    @TempDir
    private Path folder;

    private ProbeHost host;
    private final List<PhantomReference<Object>> loaders = new ArrayList<>();

    @BeforeEach
    void start() {
        host = new ProbeHost(folder);
        PluginState state = host.plugins.install(ProbePlugin.named("probe.forgetful")
                .source(FORGETFUL)
                .source(NOTE)
                .module("<ao key=\"tables\"><entity>probe.Note</entity></ao>")
                .module("<probe key=\"work\" class=\"probe.Forgetful\"/>")
                .jarIn(folder));
        assertThat(state.modules()).allMatch(each -> each.state() == State.ENABLED);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void enablingAndDisablingLeavesNoListenerAndNoThread() throws Exception {
        host.call("work");
        Set<String> threads = threads();

        for (int i = 0; i < TIMES; i++) {
            host.plugins.disable("probe.forgetful");
            assertThat(host.events.listeners()).isEmpty();
            host.plugins.enable("probe.forgetful");
            host.call("work");
        }

        // The probe is a bean and an object of the module: two listeners while the plugin runs.
        assertThat(host.events.listeners()).hasSize(2);
        assertThat(threads()).isEqualTo(threads);
    }

    @Test
    void reloadingLeavesNoClassLoader() throws Exception {
        ReferenceQueue<Object> gone = new ReferenceQueue<>();
        for (int i = 0; i < TIMES; i++) {
            loaders.add(new PhantomReference<>(host.call("work"), gone));
            host.plugins.reload("probe.forgetful");
        }

        int collected = collected(gone);

        // Caches may know the last one until they are asked for another.
        assertThat(collected).isGreaterThanOrEqualTo(TIMES - 1);
    }

    /** Waits for what the garbage collector finds, as long as it finds something. */
    private static int collected(ReferenceQueue<Object> gone) throws InterruptedException {
        int found = 0;
        int rounds = 0;
        while (found < TIMES && rounds < 10) {
            System.gc();
            while (gone.remove(200) != null) {
                found++;
            }
            rounds++;
        }
        return found;
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> !name.startsWith("HikariPool"))
                .collect(Collectors.toSet());
    }
}
