package org.delbar.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.delbar.doors.RealWorkbench;
import org.delbar.testing.Postgres;
import org.delbar.workbench.plugins.PluginHost.State;
import org.delbar.workbench.start.Options;
import org.delbar.workbench.web.screens.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same workbench, on PostgreSQL: {@code ./delbar run --db=jdbc:postgresql://…}. */
class WorkbenchOnPostgresTest {

    private static final String LESSONS = "/label/SAM/learning";

    @Test
    void everyModuleOfTheJarIsEnabled() {
        assertThat(RealWorkbench.onPostgres().plugins().plugins().get(0).modules())
                .isNotEmpty()
                .allSatisfy(
                        module -> assertThat(module.state()).as(module.key()).isEqualTo(State.ENABLED));
    }

    @Test
    void theFirstStartMakesTheTablesAndTheNextOneFindsThem(@TempDir Path home) throws Exception {
        String database = Postgres.shared().freshDatabase();

        assertThat(lessonsAfterStart(home, database)).isEqualTo(5);
        assertThat(lessonsAfterStart(home, database)).isEqualTo(5);
    }

    private static int lessonsAfterStart(Path home, String database) throws Exception {
        try (Workbench workbench = Workbench.start(Options.of(
                "--jar=" + RealJar.file(), "--home=" + home, "--db=" + database, "--port=0", "--watch=no"))) {
            return new Browser(workbench.url())
                    .as("ingrid")
                    .page(LESSONS)
                    .select(".workbench-pages tbody tr")
                    .size();
        }
    }
}
