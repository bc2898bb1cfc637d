package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.delbar.workbench.blueprints.Blueprints;
import org.delbar.workbench.testing.Community;
import org.delbar.workbench.time.HostClock;
import org.delbar.workbench.web.RememberedSignIns;
import org.delbar.workbench.web.Router;
import org.delbar.workbench.web.SecureSessions;
import org.delbar.workbench.web.TomcatServer;
import org.delbar.workbench.webresources.PageResources;
import org.jspecify.annotations.Nullable;

/** The screens over a {@link SmallCommunity}, on a real Tomcat and a free port. */
public final class RunningSite implements AutoCloseable {

    static final String BLUEPRINT = "11111111-1111-1111-1111-111111111111";
    static final String BLANK = "00000000-0000-0000-0000-000000000000";

    final SmallCommunity community = new SmallCommunity();
    final List<Map<String, Object>> wizards = new ArrayList<>();
    private static final Community NOTHING_HAPPENS = new Community();

    private final FileWords words = new FileWords();
    private final Router router = new Router();
    private final TomcatServer server;
    private int reloads;
    private final OneJob jobs = new OneJob();

    public RunningSite(Path folder) throws Exception {
        SignInCards cards = new SignInCards(community, words, Map.of("anna", "wb.role.editor"));
        Site site = new Site(
                community,
                new RememberedSignIns(Clock.systemUTC()),
                new SecureSessions(Clock.systemUTC()),
                new HostClock(Clock.systemUTC()),
                words,
                community,
                community,
                NOTHING_HAPPENS.life(),
                community,
                offers(),
                (location, space, page) -> location.equals("system.space.tools/addons")
                        ? List.of(new Link("Settings of a plugin", "/confluence/plugins/x.action"))
                        : List.of(),
                overview(),
                new PlainVelocity(),
                Resources::new,
                cards);
        Screens screens = new Screens(site, router);
        screens.mount();
        server = screens.start(0, folder, List.of(), () -> {}, () -> {});
    }

    public Router router() {
        return router;
    }

    int reloads() {
        return reloads;
    }

    public URI url() {
        return server.url();
    }

    public Browser browser() {
        return new Browser(server.url());
    }

    @Override
    public void close() {
        server.close();
    }

    private PluginOverview overview() {
        return new PluginOverview() {
            @Override
            public List<PluginLine> plugins() {
                ModuleLine broken =
                        new ModuleLine("rest-x", "rest", "FAILED", "No bean of type <Clock>", "at com.example.<init>");
                return List.of(new PluginLine("org.example", "Example", "1.0", "ENABLED", "", "", List.of(broken)));
            }

            @Override
            public List<TableLine> tables() {
                return List.of(new TableLine("AO_EXAMPLE_ANSWER", 42));
            }

            @Override
            public List<String> problems() {
                return List.of("org.example:x depends on the web-resource other:y, which nobody offers");
            }

            @Override
            public JobOverview jobs() {
                return jobs;
            }

            @Override
            public void reload() {
                reloads++;
                if (reloads > 1) {
                    throw new IllegalStateException("the jar has no descriptor");
                }
            }
        };
    }

    /** Fails when it is run for the second time. */
    private static final class OneJob implements JobOverview {

        private boolean switchedOff;
        private int runs;

        @Override
        public List<JobLine> jobs() {
            return List.of(new JobLine(
                    "org.example:digest",
                    "Digest",
                    "0 0 6 * * ?",
                    Optional.of(Instant.parse("2026-11-22T05:00:00Z")),
                    runs == 0 ? Optional.empty() : Optional.of(Instant.parse("2026-11-21T05:00:00Z")),
                    runs,
                    runs == 0 ? "" : "SUCCESS",
                    runs == 0 ? "" : "12 <sent>",
                    switchedOff,
                    true));
        }

        @Override
        public boolean run(String key) {
            runs++;
            return runs < 2;
        }

        @Override
        public void switchOff(String key, boolean off) {
            switchedOff = off;
        }
    }

    private Offers offers() {
        Blueprints.Item blank =
                new Blueprints.Item("core:blank", BLANK, null, "Blank page", "", null, null, "edit", null, List.of());
        Blueprints.Item method = new Blueprints.Item(
                "org.example:method-item",
                BLUEPRINT,
                "org.example:method",
                "Method",
                "A way of working",
                null,
                "icon-method",
                "view",
                null,
                List.of(new Blueprints.WizardPage("fields", "Example.fields", "Describe it", null, null, true)));
        return new Offers() {
            @Override
            public List<Blueprints.Item> items() {
                return List.of(blank, method);
            }

            @Override
            public Page create(
                    Space space,
                    @Nullable Page parent,
                    String key,
                    Map<String, Object> context,
                    ConfluenceUser author) {
                Blueprints.Draft draft = draft(space, parent, key, context, author);
                try {
                    return community.create(space, parent, draft.title(), draft.storage(), author);
                } catch (Library.TitleTaken e) {
                    throw new Blueprints.Refused("The space already has a page called " + draft.title());
                }
            }

            @Override
            public Blueprints.Draft draft(
                    Space space,
                    @Nullable Page parent,
                    String key,
                    Map<String, Object> context,
                    ConfluenceUser author) {
                wizards.add(context);
                Object title = context.get("title");
                if (title == null) {
                    throw new Blueprints.Refused("A method needs a title");
                }
                return new Blueprints.Draft(title.toString(), "<p>from " + key + "</p>");
            }
        };
    }

    private static final class Resources implements PageResources {

        private final Set<String> required = new LinkedHashSet<>();

        @Override
        public void requireResource(String completeKey) {
            required.add(completeKey);
        }

        @Override
        public void requireResourcesForContext(String context) {
            required.add(context);
        }

        @Override
        public List<String> styleSheets() {
            return List.of("/confluence/download/batch/host/look.css");
        }

        @Override
        public List<String> scripts() {
            return List.of(
                    "/confluence/download/resources/host/theme.js?v=1&locale=en",
                    "/confluence/download/batch/host/aui.js");
        }

        @Override
        public Map<String, String> data() {
            return Map.of("org.example:x.words", "{\"a\":\"</script><b>\"}");
        }
    }
}
