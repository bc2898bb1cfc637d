package org.delbar.workbench.blueprints;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.delbar.workbench.content.Labels;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.content.Permissions;
import org.delbar.workbench.content.Spaces;
import org.delbar.workbench.content.WebItems;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the Create dialog offers and how a page comes out of it. */
public final class Blueprints {

    /** One page of a wizard; texts are already in the reader's language. */
    public record WizardPage(
            String id,
            String templateKey,
            String title,
            @Nullable String descriptionHeader,
            @Nullable String description,
            boolean last) {}

    /**
     * One item of the Create dialog, in the reader's language.
     *
     * @param itemKey complete key of the web-item, which scripts give to {@code Confluence.Blueprint.setWizard}
     * @param contentBlueprintId stable for one workbench; the blank page has the zero UUID
     * @param iconUrl with context path, or null
     * @param createResult {@code edit} or {@code view}
     */
    public record Item(
            String itemKey,
            String contentBlueprintId,
            @Nullable String blueprintModuleCompleteKey,
            String name,
            String description,
            @Nullable String iconUrl,
            @Nullable String styleClass,
            String createResult,
            @Nullable String howToUseTemplate,
            List<WizardPage> wizard) {}

    /** Refused: {@code message} is in the reader's language and names what to change. */
    public static final class Refused extends RuntimeException {
        public Refused(String message) {
            super(message);
        }
    }

    public record Draft(String title, String storage) {}

    private static final Logger LOG = LoggerFactory.getLogger(Blueprints.class);

    private final Database database;
    private final Pages pages;
    private final Permissions permissions;
    private final Labels labels;
    private final Registry registry;
    private final I18nResolver texts;
    private final LocaleResolver locales;
    private final CreateDialog dialog;
    private final PageTemplates templates;
    private final IndexPages indexPages;
    private final Promotions promotions;
    private final NewSpaces newSpaces;

    /** @param indexText a text by key in the language in which index pages are written */
    public Blueprints(
            Database database,
            Spaces spaces,
            Pages pages,
            Permissions permissions,
            Labels labels,
            WebItems webItems,
            Registry registry,
            I18nResolver texts,
            LocaleResolver locales,
            UnaryOperator<String> indexText) {
        this.database = database;
        this.pages = pages;
        this.permissions = permissions;
        this.labels = labels;
        this.registry = registry;
        this.texts = texts;
        this.locales = locales;
        this.dialog = new CreateDialog(webItems, registry, texts);
        this.templates = new PageTemplates(registry, texts, new SpaceTemplates(database));
        this.indexPages = new IndexPages(database, pages, labels, registry, indexText);
        this.promotions = new Promotions(database);
        this.newSpaces = new NewSpaces(database, spaces, pages, permissions, promotions, templates, texts);
    }

    /** Blank page first, then by name. */
    public List<Item> items() {
        return dialog.items(locales.getLocale(), Map.of());
    }

    /** Those that their conditions let into the space, first those that the space promotes. */
    public List<Item> itemsIn(Space space) {
        return promotions.sorted(space, dialog.items(locales.getLocale(), Map.of("space", space)));
    }

    /** What a new space can be made from: blank first, then by name. */
    public List<Item> spaceItems() {
        return dialog.spaceItems(locales.getLocale());
    }

    /**
     * @param blueprintModuleCompleteKey null for a blank space
     * @throws Refused name or key missing, too long or taken; unknown template
     */
    public Space createSpace(
            @Nullable String blueprintModuleCompleteKey, Map<String, Object> context, ConfluenceUser author) {
        if (blueprintModuleCompleteKey == null) {
            return newSpaces.create(null, context, author);
        }
        SpaceBlueprint blueprint =
                registry.spaceBlueprint(blueprintModuleCompleteKey).orElseThrow(() -> refused("no-template"));
        return newSpaces.create(blueprint, context, author);
    }

    /**
     * Makes the page as the create-content endpoint of Confluence does: fills the template by its context provider, adds
     * the index label, makes the index page once per space. All or nothing.
     *
     * @param context the wizard's fields of all pages in one map
     * @throws Refused no right, no title, title taken, unknown template
     */
    public Page create(
            Space space,
            @Nullable Page parent,
            String blueprintModuleCompleteKey,
            Map<String, Object> context,
            ConfluenceUser author) {
        Blueprint blueprint = blueprint(blueprintModuleCompleteKey);
        try {
            return database.inTransaction(() -> {
                Draft draft = filled(space, parent, blueprint, context, author);
                return published(space, parent, blueprint, draft, author);
            });
        } catch (Pages.TitleTaken taken) {
            throw refused("title-taken");
        }
    }

    /**
     * Saves what the editor made of a draft: with the index label, below the index page unless it has another place.
     *
     * @throws Pages.TitleTaken a page of the space has it
     */
    public Page publish(
            Space space, @Nullable Page parent, String blueprintModuleCompleteKey, Draft draft, ConfluenceUser author) {
        Blueprint blueprint = blueprint(blueprintModuleCompleteKey);
        return database.inTransaction(() -> published(space, parent, blueprint, draft, author));
    }

    private Page published(
            Space space, @Nullable Page parent, Blueprint blueprint, Draft draft, ConfluenceUser author) {
        Page page =
                pages.create(space, above(space, parent, blueprint, author), draft.title(), draft.storage(), author);
        labels.addLabel(page, new Label(blueprint.indexKey()));
        return page;
    }

    /** The filled template and title for the editor ({@code create-result="edit"}); nothing is saved. */
    public Draft draft(
            Space space,
            @Nullable Page parent,
            String blueprintModuleCompleteKey,
            Map<String, Object> context,
            ConfluenceUser author) {
        return filled(space, parent, blueprint(blueprintModuleCompleteKey), context, author);
    }

    private Draft filled(
            Space space,
            @Nullable Page parent,
            Blueprint blueprint,
            Map<String, Object> context,
            ConfluenceUser author) {
        if (!permissions.hasCreatePermission(author, space, Page.class)) {
            throw refused("no-right");
        }
        if (parent != null && !isPossible(parent, space, author)) {
            throw refused("wrong-parent");
        }
        Draft draft = templates.fill(blueprint, space, parent, context);
        if (pages.getPage(space.getKey(), draft.title()) != null) {
            throw refused("title-taken");
        }
        return draft;
    }

    private boolean isPossible(Page parent, Space space, ConfluenceUser author) {
        return parent.getSpace().getId() == space.getId() && permissions.hasPermission(author, Permission.VIEW, parent);
    }

    private @Nullable Page above(Space space, @Nullable Page parent, Blueprint blueprint, ConfluenceUser author) {
        Page index = blueprint.hasIndexPage() ? indexPages.of(blueprint, space, author) : space.getHomePage();
        return parent == null ? index : parent;
    }

    private Blueprint blueprint(String completeKey) {
        return registry.blueprint(completeKey).orElseThrow(() -> {
            LOG.error("There is no blueprint {}", completeKey);
            return refused("no-template");
        });
    }

    private Refused refused(String reason) {
        return new Refused(texts.getText("workbench.blueprints." + reason));
    }
}
