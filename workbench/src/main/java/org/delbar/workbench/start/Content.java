package org.delbar.workbench.start;

import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import java.util.Objects;
import org.delbar.workbench.blueprints.Blueprints;
import org.delbar.workbench.blueprints.CreateFromTemplateMacro;
import org.delbar.workbench.blueprints.Registry;
import org.delbar.workbench.content.AccessMode;
import org.delbar.workbench.content.Addresses;
import org.delbar.workbench.content.Attachments;
import org.delbar.workbench.content.Comments;
import org.delbar.workbench.content.HostConditions;
import org.delbar.workbench.content.Labels;
import org.delbar.workbench.content.Macros;
import org.delbar.workbench.content.Moves;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.content.Permissions;
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
import org.delbar.workbench.content.WebPanels;
import org.delbar.workbench.content.WebSections;
import org.delbar.workbench.content.macros.BuiltInMacros;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.texts.Texts;
import org.delbar.workbench.web.screens.Belongings;
import org.delbar.workbench.web.screens.Life;

/** People, spaces, pages, macros and blueprints, each built on the ones before. */
record Content(
        Accounts accounts,
        Spaces spaces,
        Permissions permissions,
        Pages pages,
        Life life,
        Labels labels,
        Tasks tasks,
        Macros macros,
        Surroundings surroundings,
        StorageRenderer renderer,
        WebItems webItems,
        WebSections webSections,
        WebPanels webPanels,
        HostConditions conditions,
        Registry registry,
        Blueprints blueprints) {

    static Content on(Database database, Texts texts, EventPublisher events, Clock clock, Addresses addresses) {
        new Schema(database).create();
        Accounts accounts = new Accounts(database, events);
        Spaces spaces = new Spaces(database, accounts, clock);
        Permissions permissions = new Permissions(database, accounts);
        Pages pages = new Pages(database, accounts, spaces, events, clock);
        Labels labels = new Labels(database);
        Macros macros = new Macros();
        Surroundings surroundings =
                new Surroundings(accounts, spaces, pages, permissions, texts, texts, clock, addresses);
        new BuiltInMacros(macros).register(surroundings);
        new CreateFromTemplateMacro(texts).register(macros);
        StorageRenderer renderer = new StorageRenderer(macros, surroundings);
        new BuiltInMacros(macros).register(surroundings, renderer);
        WebItems webItems = new WebItems(texts, addresses);
        Registry registry = new Registry();
        Blueprints blueprints = new Blueprints(
                database,
                spaces,
                pages,
                permissions,
                labels,
                webItems,
                registry,
                texts,
                texts,
                key -> texts.text(texts.getLocale(), key));
        return new Content(
                accounts,
                spaces,
                permissions,
                pages,
                life(database, accounts, spaces, pages, renderer, events, clock),
                labels,
                new Tasks(database, pages),
                macros,
                surroundings,
                renderer,
                webItems,
                new WebSections(texts),
                new WebPanels(),
                new HostConditions(permissions),
                registry,
                blueprints);
    }

    private static Life life(
            Database database,
            Accounts accounts,
            Spaces spaces,
            Pages pages,
            StorageRenderer renderer,
            EventPublisher events,
            Clock clock) {
        return new Life(
                pages,
                new Moves(database, pages, events),
                new Trash(database, pages, events),
                new SpaceLife(database, spaces, pages, events),
                new Restrictions(
                        database,
                        accounts,
                        page -> events.publish(new ContentPermissionEvent(
                                page, Objects.requireNonNull(pages.getPage(page)), new ContentPermission()))),
                new UnpublishedDrafts(database, accounts, clock),
                new AccessMode(database),
                new Belongings(
                        new Attachments(database, accounts, pages, events, clock),
                        new Comments(database, accounts, pages, events, clock),
                        new Watches(database, accounts, clock),
                        renderer));
    }
}
