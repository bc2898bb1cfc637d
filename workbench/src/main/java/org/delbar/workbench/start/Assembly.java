package org.delbar.workbench.start;

import com.atlassian.mail.server.MailServerManager;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.delbar.workbench.actions.IgnoredParameters;
import org.delbar.workbench.audit.AuditLog;
import org.delbar.workbench.blueprints.SpaceTemplates;
import org.delbar.workbench.content.Addresses;
import org.delbar.workbench.content.Autowatch;
import org.delbar.workbench.events.Events;
import org.delbar.workbench.jobs.Jobs;
import org.delbar.workbench.mail.Outbox;
import org.delbar.workbench.modules.JobConfigModule;
import org.delbar.workbench.plugins.PluginHost;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.storage.PluginTables;
import org.delbar.workbench.time.HostClock;
import org.delbar.workbench.web.Counts;
import org.delbar.workbench.web.ReadingOnce;
import org.delbar.workbench.web.Router;
import org.delbar.workbench.web.SecureSessions;
import org.delbar.workbench.web.TomcatServer;
import org.delbar.workbench.web.Words;
import org.delbar.workbench.web.screens.Screens;
import org.delbar.workbench.web.screens.Site;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Puts the parts together in the order in which they need each other, and takes them down in reverse. */
public final class Assembly implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Assembly.class);

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private @Nullable Database database;
    private @Nullable PluginHost plugins;
    private @Nullable Reader reader;
    private @Nullable TomcatServer server;
    private Standing standing = new Standing();

    private Assembly() {}

    public static Assembly of(Options options) {
        Assembly assembly = new Assembly();
        try {
            assembly.start(options);
            return assembly;
        } catch (RuntimeException | LinkageError e) {
            assembly.close();
            throw e;
        }
    }

    private void start(Options options) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        Path work = options.home().resolve("work");
        HostClock clock = new HostClock(Clock.system(options.siteZone()));
        Database database = later(new Database(options.database()));
        this.database = database;
        Engines engines = Engines.of(options);
        Events events = new Events();
        Addresses addresses = new Addresses(
                TomcatServer.CONTEXT_PATH, "http://localhost:" + options.port() + TomcatServer.CONTEXT_PATH);
        Content content = Content.on(database, engines.texts(), events, clock, addresses);
        reader = new Reader(content, engines, database.readOnce());
        Finding finding = later(Finding.in(content, database, clock, work.resolve("search")));
        PluginTables tables = new PluginTables(database);
        Router router = new Router();
        SecureSessions secure = new SecureSessions(clock);
        Jobs jobs = later(new Jobs(database, clock));
        clock.tell(jobs::timeMoved);
        Outbox outbox = new Outbox(database, clock);
        PluginHost host = later(Plugins.hosted(
                work.resolve("osgi"),
                options,
                database,
                tables,
                engines,
                content,
                events,
                router,
                secure,
                new SiteProperties(addresses::baseUrl, addresses.contextPath())));
        plugins = host;
        standing = new Standing()
                .of("addresses", router::size)
                .of("blueprints and templates", content.registry()::size)
                .of("jobs", () -> jobs.all().size())
                .of("listeners", () -> events.listeners().size())
                .of("macros", () -> content.macros().all().size())
                .of("web-items", content.webItems()::size)
                .of("web-panels", content.webPanels()::size)
                .of("web-resources", engines.webResources()::size)
                .of("web-sections", content.webSections()::size);
        host.offer(MailServerManager.class, outbox);
        host.support(new JobConfigModule(jobs, options.siteZone()));
        Administration administration =
                new Administration(content, engines, new SpaceTemplates(database), new AuditLog(database, clock));
        administration.offer(host);
        finding.offer(host);
        host.start();
        IgnoredParameters ignored = new IgnoredParameters();
        Site site = Sites.of(content, engines, host, tables, ignored, jobs, outbox, secure, clock);
        Screens screens = new Screens(site, router);
        screens.mount();
        administration.mount(
                host, router, site, screens, ignored, content.life().mode()::shouldEnforceReadOnlyAccess);
        finding.mount(site, screens, Words.of(engines.texts()));
        router.mount("/download", engines.webResources().downloads());
        options.jar().ifPresent(host::install);
        ReadingOnce readingOnce = new ReadingOnce(database.readOnce());
        server = later(screens.start(
                options.port(),
                work.resolve("tomcat"),
                options.counts()
                        ? List.of(new Counts(() -> Counting.begin(database, host)), readingOnce)
                        : List.of(readingOnce),
                engines.webResources()::startPage,
                engines.webResources()::endPage));
        LOG.info("Answering at {}/ {} ms after the start of Java", server.url(), Startup.millis());
        if (options.sample()) {
            Sample.fill(content, engines.texts(), server.url(), LocalDate.now(clock));
        }
        // The sample's people watch nothing yet.
        events.register(new Autowatch(content.life().belongings().watches()));
        finding.index().catchUpLater();
        if (options.watch()) {
            later(host.watch());
        }
    }

    public URI url() {
        return Objects.requireNonNull(server).url();
    }

    public Database database() {
        return Objects.requireNonNull(database);
    }

    public Reader reader() {
        return Objects.requireNonNull(reader);
    }

    public Map<String, Integer> standing() {
        return standing.now();
    }

    public PluginHost plugins() {
        return Objects.requireNonNull(plugins);
    }

    private <T extends AutoCloseable> T later(T part) {
        running.push(part);
        return part;
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            AutoCloseable part = running.pop();
            try {
                part.close();
            } catch (Exception e) {
                LOG.error("{} does not stop", part.getClass().getSimpleName(), e);
            }
        }
    }
}
