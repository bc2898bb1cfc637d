package org.delbar.workbench.start;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.delbar.workbench.actions.IgnoredParameters;
import org.delbar.workbench.jobs.Jobs;
import org.delbar.workbench.mail.Outbox;
import org.delbar.workbench.plugins.PluginHost;
import org.delbar.workbench.sample.SampleCommunity;
import org.delbar.workbench.storage.AoRows;
import org.delbar.workbench.storage.PluginTables;
import org.delbar.workbench.time.HostClock;
import org.delbar.workbench.web.People;
import org.delbar.workbench.web.RememberedSignIns;
import org.delbar.workbench.web.SecureSessions;
import org.delbar.workbench.web.Words;
import org.delbar.workbench.web.screens.JobOverview;
import org.delbar.workbench.web.screens.Labels;
import org.delbar.workbench.web.screens.Library;
import org.delbar.workbench.web.screens.Link;
import org.delbar.workbench.web.screens.Offers;
import org.delbar.workbench.web.screens.PluginLinks;
import org.delbar.workbench.web.screens.PluginOverview;
import org.delbar.workbench.web.screens.SignInCards;
import org.delbar.workbench.web.screens.Site;
import org.delbar.workbench.webresources.WebResources;
import org.jspecify.annotations.Nullable;

/** What the screens see of the parts. */
final class Sites {

    private static final int SHOWN_LETTERS = 50;

    private Sites() {}

    static Site of(
            Content content,
            Engines engines,
            PluginHost plugins,
            PluginTables tables,
            IgnoredParameters ignored,
            Jobs jobs,
            Outbox outbox,
            SecureSessions secure,
            HostClock clock) {
        People people = People.of(content.accounts());
        Words words = Words.of(engines.texts());
        return new Site(
                people,
                new RememberedSignIns(clock),
                secure,
                clock,
                words,
                Library.of(content.spaces(), content.pages(), content.renderer(), content.tasks()),
                labels(content),
                content.life(),
                content.permissions(),
                Offers.of(content.blueprints()),
                links(content),
                overview(plugins, tables, engines.webResources(), ignored, jobs, outbox),
                engines.velocity()::renderOwn,
                engines.webResources()::currentPage,
                new SignInCards(people, words, SampleCommunity.roles()));
    }

    private static Labels labels(Content content) {
        return new Labels() {
            @Override
            public void add(Page page, String name) {
                content.labels().addLabel(page, new Label(name));
            }

            @Override
            public void remove(Page page, String name) {
                content.labels().remove(page.getId(), name);
            }
        };
    }

    private static PluginLinks links(Content content) {
        return new PluginLinks() {
            @Override
            public List<Link> at(String location, @Nullable Space space, @Nullable Page page) {
                return content.webItems().items(location, context(space, page)).stream()
                        .filter(item -> item.url() != null)
                        .map(item -> new Link(item.label(), Objects.requireNonNull(item.url()), item.completeKey()))
                        .toList();
            }

            @Override
            public List<String> panels(String location, @Nullable Space space, @Nullable Page page) {
                return content.webPanels().at(location, context(space, page));
            }

            @Override
            public List<Section> sections(String location, @Nullable Space space) {
                return content.webSections().at(location, context(space, null)).stream()
                        .map(section -> new Section(section.key(), section.label()))
                        .toList();
            }
        };
    }

    private static Map<String, Object> context(@Nullable Space space, @Nullable Page page) {
        Map<String, Object> context = new HashMap<>();
        put(context, "space", space);
        put(context, "page", page);
        put(context, "user", AuthenticatedUserThreadLocal.get());
        return context;
    }

    private static void put(Map<String, Object> context, String key, @Nullable Object value) {
        if (value != null) {
            context.put(key, value);
        }
    }

    private static PluginOverview overview(
            PluginHost plugins,
            PluginTables tables,
            WebResources webResources,
            IgnoredParameters ignored,
            Jobs jobs,
            Outbox outbox) {
        return new PluginOverview() {
            @Override
            public List<PluginLine> plugins() {
                return plugins.plugins().stream().map(Sites::line).toList();
            }

            @Override
            public List<TableLine> tables() {
                return tables.tables().stream()
                        .map(table -> new TableLine(table.name(), table.rows()))
                        .toList();
            }

            @Override
            public List<String> problems() {
                return webResources.problems();
            }

            @Override
            public List<String> ignoredParameters() {
                return ignored.all();
            }

            @Override
            public JobOverview jobs() {
                return new ShownJobs(jobs);
            }

            @Override
            public AoRows rows(String table, int page) {
                return tables.rows(table, page);
            }

            @Override
            public List<Outbox.Letter> letters() {
                return outbox.newest(SHOWN_LETTERS);
            }

            @Override
            public Optional<Outbox.Letter> letter(long id) {
                return outbox.find(id);
            }

            @Override
            public void emptyOutbox() {
                outbox.empty();
            }

            @Override
            public void reload() {
                plugins.plugins().forEach(plugin -> plugins.reload(plugin.key()));
            }
        };
    }

    private static PluginOverview.PluginLine line(PluginHost.PluginState plugin) {
        return new PluginOverview.PluginLine(
                plugin.key(),
                plugin.name(),
                plugin.version(),
                plugin.state().name(),
                Objects.requireNonNullElse(plugin.reason(), ""),
                Objects.requireNonNullElse(plugin.stackTrace(), ""),
                plugin.modules().stream().map(Sites::line).toList());
    }

    private static PluginOverview.ModuleLine line(PluginHost.ModuleState module) {
        return new PluginOverview.ModuleLine(
                module.key(),
                module.element(),
                module.state().name(),
                Objects.requireNonNullElse(module.reason(), ""),
                Objects.requireNonNullElse(module.stackTrace(), ""));
    }
}
