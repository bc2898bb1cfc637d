package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.testing.Community;
import org.delbar.workbench.time.HostClock;
import org.delbar.workbench.web.People;
import org.delbar.workbench.web.RememberedSignIns;
import org.delbar.workbench.web.Router;
import org.delbar.workbench.web.SecureSessions;
import org.delbar.workbench.web.TomcatServer;
import org.delbar.workbench.webresources.PageResources;

/** The screens over a {@link Community} with its database: for what screens do to pages and spaces. */
final class LivingSite implements AutoCloseable {

    final Community community = new Community();
    private final TomcatServer server;

    LivingSite(Path folder) throws Exception {
        FileWords words = new FileWords();
        People people = People.of(community.accounts);
        Site site = new Site(
                people,
                new RememberedSignIns(Clock.systemUTC()),
                new SecureSessions(Clock.systemUTC()),
                new HostClock(Clock.systemUTC()),
                words,
                Library.of(community.spaces, community.pages, community.renderer, community.tasks),
                new NoLabels(),
                community.life(),
                community.permissions,
                Offers.of(community.blueprints),
                (location, space, page) -> List.of(),
                new NoPlugins(),
                new PlainVelocity(),
                NoResources::new,
                new SignInCards(people, words, Map.of()));
        Screens screens = new Screens(site, new Router());
        screens.mount();
        server = screens.start(0, folder, List.of(), () -> {}, () -> {});
    }

    Browser as(String username) throws Exception {
        return new Browser(server.url()).as(username);
    }

    @Override
    public void close() {
        server.close();
        community.close();
    }

    private static final class NoLabels implements Labels {

        @Override
        public void add(Page page, String name) {
            throw new UnsupportedOperationException(name);
        }

        @Override
        public void remove(Page page, String name) {
            throw new UnsupportedOperationException(name);
        }
    }

    private static final class NoPlugins implements PluginOverview {

        @Override
        public List<PluginLine> plugins() {
            return List.of();
        }

        @Override
        public List<TableLine> tables() {
            return List.of();
        }

        @Override
        public List<String> problems() {
            return List.of();
        }

        @Override
        public JobOverview jobs() {
            return new NoJobs();
        }

        @Override
        public void reload() {
            throw new UnsupportedOperationException("no plugin");
        }
    }

    private static final class NoJobs implements JobOverview {

        @Override
        public List<JobLine> jobs() {
            return List.of();
        }

        @Override
        public boolean run(String key) {
            throw new UnsupportedOperationException(key);
        }

        @Override
        public void switchOff(String key, boolean off) {
            throw new UnsupportedOperationException(key);
        }
    }

    private static final class NoResources implements PageResources {

        @Override
        public void requireResource(String completeKey) {
            // Nothing of these screens is tried with scripts or styles.
        }

        @Override
        public void requireResourcesForContext(String context) {
            // See above.
        }

        @Override
        public List<String> styleSheets() {
            return List.of();
        }

        @Override
        public List<String> scripts() {
            return List.of();
        }

        @Override
        public Map<String, String> data() {
            return Map.of();
        }
    }
}
