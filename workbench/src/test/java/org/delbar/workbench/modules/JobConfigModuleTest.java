package org.delbar.workbench.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.delbar.workbench.jobs.JobState;
import org.delbar.workbench.jobs.Jobs;
import org.delbar.workbench.plugins.PluginHost.PluginState;
import org.delbar.workbench.plugins.PluginHost.State;
import org.delbar.workbench.plugins.ProbeHost;
import org.delbar.workbench.plugins.ProbePlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class JobConfigModuleTest {

    private static final String RUNNER = """
            package probe;
            import com.atlassian.scheduler.*;
            @jakarta.inject.Named("digest") public class Digest implements JobRunner {
              public JobRunnerResponse runJob(JobRunnerRequest request) {
                return JobRunnerResponse.success("sent by " + request.getJobId());
              }
            }
            """;

    private static final String DAILY = """
            <job-config key="daily" name="Daily digest">
              <job key="digest" perClusterJob="true"/>
              <schedule cron-expression="0 0 6 * * ?" jitterSecs="10"/>
              <managed editable="true" canRunAdhoc="true" canDisable="true"/>
            </job-config>
            """;

    @TempDir
    private Path folder;

    private ProbeHost host;
    private Jobs jobs;

    @BeforeEach
    void start() {
        host = new ProbeHost(folder);
        jobs = new Jobs(host.database, Clock.systemUTC());
        host.plugins.support(new JobConfigModule(jobs, ZoneId.of("Europe/Stockholm")));
    }

    @AfterEach
    void stop() throws Exception {
        host.close();
        jobs.close();
    }

    private PluginState install(String... modules) {
        ProbePlugin plugin = ProbePlugin.named("probe.jobs").source(RUNNER);
        for (String module : modules) {
            plugin = plugin.module(module);
        }
        return host.plugins.install(plugin.jarIn(folder));
    }

    @Test
    void runsABeanAtTheTimesOfTheDescriptor() throws Exception {
        PluginState state = install(DAILY);

        assertThat(state.modules()).allMatch(each -> each.state() == State.ENABLED);
        assertThat(jobs.run("probe.jobs:daily")).isTrue();
        JobState job = jobs.all().get(0);
        assertThat(job.job().name()).isEqualTo("Daily digest");
        assertThat(job.job().oncePerCluster()).isTrue();
        assertThat(job.job().maySwitchOff()).isTrue();
        assertThat(job.due()).isPresent();
        assertThat(job.message()).isEqualTo("sent by daily");
    }

    @Test
    void saysWhatIsWrongWithADeclaration() {
        List<String> wrong = List.of(
                "<job-config key=\"a\"><job key=\"none\"/><schedule repeat-interval=\"1000\"/></job-config>",
                "<job-config key=\"b\"><job key=\"digest\"/></job-config>",
                "<job-config key=\"c\"><job key=\"digest\"/><schedule cron-expression=\"daily\"/></job-config>",
                "<job-config key=\"d\"><job key=\"digest\"/><schedule/></job-config>");

        PluginState state = install(wrong.toArray(String[]::new));

        assertThat(state.modules())
                .extracting(each -> Objects.requireNonNull(each.reason()))
                .satisfiesExactly(
                        none -> assertThat(none).contains("names no bean: @Named(\"none\")"),
                        without -> assertThat(without).contains("one <schedule>, not 0"),
                        daily -> assertThat(daily).contains("cron-expression=\"daily\" is not understood"),
                        empty -> assertThat(empty).contains("repeat-interval"));
        assertThat(jobs.all()).isEmpty();
    }

    @Test
    void leavesNeitherJobNorThreadOfAPluginThatStops() throws Exception {
        install("""
                <job-config key="often"><job key="digest"/><schedule repeat-interval="5" repeat-count="-1"/></job-config>
                """);
        jobs.run("probe.jobs:often");

        for (int i = 0; i < 10; i++) {
            host.plugins.disable("probe.jobs");
            assertThat(jobs.all()).isEmpty();
            assertThat(threadsOfThePlugin()).isEmpty();
            host.plugins.enable("probe.jobs");
        }
    }

    /** The threads of the jobs stay, and hold on to no plugin. */
    private static Set<Thread> threadsOfThePlugin() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("workbench-job"))
                .filter(thread -> thread.getContextClassLoader() != Jobs.class.getClassLoader())
                .collect(Collectors.toSet());
    }
}
