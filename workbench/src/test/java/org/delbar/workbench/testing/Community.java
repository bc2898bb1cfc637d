package org.delbar.workbench.testing;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.delbar.workbench.blueprints.Blueprints;
import org.delbar.workbench.blueprints.CreateFromTemplateMacro;
import org.delbar.workbench.blueprints.Registry;
import org.delbar.workbench.content.AccessMode;
import org.delbar.workbench.content.Addresses;
import org.delbar.workbench.content.Attachments;
import org.delbar.workbench.content.Comments;
import org.delbar.workbench.content.Labels;
import org.delbar.workbench.content.Macros;
import org.delbar.workbench.content.Moves;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.content.Permissions;
import org.delbar.workbench.content.Permissions.SpaceRight;
import org.delbar.workbench.content.Restrictions;
import org.delbar.workbench.content.Schema;
import org.delbar.workbench.content.SpaceLife;
import org.delbar.workbench.content.Spaces;
import org.delbar.workbench.content.StorageRenderer;
import org.delbar.workbench.content.Surroundings;
import org.delbar.workbench.content.Tasks;
import org.delbar.workbench.content.Trash;
import org.delbar.workbench.content.UnpublishedDrafts;
import org.delbar.workbench.content.Watches;
import org.delbar.workbench.content.WebItems;
import org.delbar.workbench.content.macros.BuiltInMacros;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.storage.FreshDatabase;
import org.delbar.workbench.web.screens.Belongings;
import org.delbar.workbench.web.screens.Life;
import org.jspecify.annotations.Nullable;

/** Anna writes, Bo reads, Cia is an outsider, Dag administers the site; one space, {@code TOG}, with a home page. */
public final class Community implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    public final Database database;
    public final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    public final PropertiesTexts texts = new PropertiesTexts();
    public final DirectEvents events = new DirectEvents();
    public final Addresses addresses = new Addresses("/confluence", "http://localhost:1990/confluence");
    public final Accounts accounts;
    public final Spaces spaces;
    public final Pages pages;
    public final Permissions permissions;
    public final Moves moves;
    public final Trash trash;
    public final SpaceLife spaceLife;
    public final Restrictions restrictions;
    public final UnpublishedDrafts drafts;
    public final AccessMode accessMode;
    public final Attachments attachments;
    public final Comments comments;
    public final Watches watches;
    public final Labels labels;
    public final Tasks tasks;
    public final Macros macros = new Macros();
    public final Surroundings surroundings;
    public final StorageRenderer renderer;
    public final WebItems webItems = new WebItems(texts, addresses);
    public final Registry registry = new Registry();
    public final Blueprints blueprints;

    public final ConfluenceUser anna;
    public final ConfluenceUser bo;
    public final ConfluenceUser cia;
    public final ConfluenceUser dag;
    public final Space together;
    public final Page home;

    public Community() {
        this(FreshDatabase.open());
    }

    public Community(Database database) {
        this.database = database;
        new Schema(database).create();
        accounts = new Accounts(database, events);
        spaces = new Spaces(database, accounts, clock);
        pages = new Pages(database, accounts, spaces, events, clock);
        permissions = new Permissions(database, accounts);
        moves = new Moves(database, pages, events);
        trash = new Trash(database, pages, events);
        spaceLife = new SpaceLife(database, spaces, pages, events);
        restrictions = new Restrictions(database, accounts, page -> {});
        drafts = new UnpublishedDrafts(database, accounts, clock);
        accessMode = new AccessMode(database);
        attachments = new Attachments(database, accounts, pages, events, clock);
        comments = new Comments(database, accounts, pages, events, clock);
        watches = new Watches(database, accounts, clock);
        labels = new Labels(database);
        tasks = new Tasks(database, pages);
        surroundings = new Surroundings(accounts, spaces, pages, permissions, texts, texts, clock, addresses);
        renderer = new StorageRenderer(macros, surroundings);
        blueprints = new Blueprints(
                database, spaces, pages, permissions, labels, webItems, registry, texts, texts, texts::getText);
        new BuiltInMacros(macros).register(surroundings);
        new BuiltInMacros(macros).register(surroundings, renderer);
        new CreateFromTemplateMacro(texts).register(macros);
        anna = person("anna", "Anna Ek", Accounts.EVERYONE);
        bo = person("bo", "Bo Lind", Accounts.EVERYONE);
        cia = person("cia", "Cia Berg", "outsiders");
        dag = person("dag", "Dag Moe", Accounts.EVERYONE, Accounts.ADMINISTRATORS);
        together = spaces.create("TOG", "Together", anna);
        home = pages.create(together, null, "Together", "<p>Welcome</p>", anna);
        spaces.setHomePage(together, home.getId());
        permissions.grantToGroup(together, Accounts.EVERYONE, SpaceRight.VIEW);
        permissions.grantToUser(together, "anna", SpaceRight.ADD_PAGE, SpaceRight.ADMINISTER);
        events.published().clear();
    }

    public ConfluenceUser person(String username, String fullName, String... groups) {
        return accounts.create(
                username,
                fullName,
                username + "@example.org",
                username,
                Locale.ENGLISH,
                ZoneId.of("Europe/Stockholm"),
                Set.of(groups));
    }

    public Page page(String title, String storage) {
        return pages.create(together, home, title, storage, anna);
    }

    public String view(Page page) {
        return renderer.view(page, "display");
    }

    public Life life() {
        return new Life(
                pages,
                moves,
                trash,
                spaceLife,
                restrictions,
                drafts,
                accessMode,
                new Belongings(attachments, comments, watches, renderer));
    }

    public void readAs(@Nullable ConfluenceUser reader) {
        AuthenticatedUserThreadLocal.set(reader);
    }

    @Override
    public void close() {
        AuthenticatedUserThreadLocal.set(null);
        database.close();
    }
}
