package org.delbar.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.delbar.testing.Postgres;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.start.Options;

/** The add-on's jar in a workbench with its sample community, started once for all tests that share it. */
public final class RealWorkbench {

    private RealWorkbench() {}

    /** Tests that share it leave spaces and settings as they found them; pages they make have titles of their own. */
    public static Workbench shared() {
        return Shared.WORKBENCH;
    }

    /** The same on PostgreSQL. */
    public static Workbench onPostgres() {
        return SharedOnPostgres.WORKBENCH;
    }

    /** One of its own, for tests that break or uninstall something. The caller closes it. */
    public static Workbench own() {
        return on("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    private static Workbench on(String database) {
        try {
            Path home = Files.createTempDirectory("delbar-doors");
            return Workbench.start(Options.of(
                    "--jar=" + System.getProperty("delbar.jar"), "--home=" + home, "--db=" + database, "--port=0"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page title nobody has used. */
    public static String freshTitle(String words) {
        return words + " " + UUID.randomUUID();
    }

    private static final class Shared {

        private static final Workbench WORKBENCH = own();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(WORKBENCH::close));
        }
    }

    private static final class SharedOnPostgres {

        private static final Workbench WORKBENCH = on(Postgres.shared().freshDatabase());

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(WORKBENCH::close));
        }
    }
}
