package org.delbar.workbench;

import java.net.URI;
import java.util.Map;
import org.delbar.workbench.plugins.PluginHost;
import org.delbar.workbench.start.Assembly;
import org.delbar.workbench.start.Options;
import org.delbar.workbench.start.Reader;
import org.delbar.workbench.start.Startup;
import org.delbar.workbench.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running workbench: the door for tests and for people. */
public final class Workbench implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);

    private final Assembly assembly;

    private Workbench(Assembly assembly) {
        this.assembly = assembly;
    }

    /** Answers when the first page can be served; what was begun is taken down when a part fails. */
    public static Workbench start(Options options) {
        return new Workbench(Assembly.of(options));
    }

    /** With context path and without a slash at the end. */
    public URI url() {
        return assembly.url();
    }

    public Database database() {
        return assembly.database();
    }

    /** Pages without the way over HTTP. */
    public Reader reader() {
        return assembly.reader();
    }

    /** How much of what plugins bring is registered now, by kind. */
    public Map<String, Integer> standing() {
        return assembly.standing();
    }

    public PluginHost plugins() {
        return assembly.plugins();
    }

    @Override
    public void close() {
        assembly.close();
    }

    /** Options as {@code --name=value}; see {@link Options}. */
    public static void main(String... words) {
        try {
            Workbench workbench = start(Options.of(words));
            Runtime.getRuntime().addShutdownHook(new Thread(workbench::close, "workbench-stop"));
            LOG.info(
                    "Delbar is at {}/ after {} ms: sign in with one click, or as maja, jonas or grace with the user name"
                            + " as password",
                    workbench.url(),
                    Startup.millis());
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The workbench does not start", e);
            // Threads of the parts that did start would keep the JVM alive.
            System.exit(1);
        }
    }
}
