package org.delbar.workbench.blueprints;

import com.atlassian.sal.api.message.I18nResolver;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.delbar.workbench.blueprints.Blueprints.Item;
import org.delbar.workbench.blueprints.Blueprints.WizardPage;
import org.delbar.workbench.content.WebItems;
import org.jspecify.annotations.Nullable;

/** What the Create dialog offers: web-items of its section that name a blueprint. */
final class CreateDialog {

    private static final String SECTION = "system.create.dialog/content";
    private static final String BLANK_ITEM =
            "com.atlassian.confluence.plugins.confluence-create-content-plugin:create-blank-page";
    private static final String SPACE_SECTION = "system.create.space.dialog/content";
    private static final String BLANK_SPACE_ITEM =
            "com.atlassian.confluence.plugins.confluence-create-content-plugin:create-blank-space-item";
    private static final String BLANK_ID = "00000000-0000-0000-0000-000000000000";

    private final WebItems webItems;
    private final Registry registry;
    private final I18nResolver texts;

    CreateDialog(WebItems webItems, Registry registry, I18nResolver texts) {
        this.webItems = webItems;
        this.registry = registry;
        this.texts = texts;
    }

    /**
     * Blank page first, then by name.
     *
     * @param context for the conditions of the items
     */
    List<Item> items(Locale reader, Map<String, Object> context) {
        List<Item> items = new ArrayList<>();
        for (WebItems.Shown each : webItems.items(SECTION, context)) {
            blueprint(each).ifPresent(blueprint -> items.add(item(each, blueprint)));
        }
        Collator alphabet = Collator.getInstance(reader);
        items.sort(Comparator.comparing(Item::name, alphabet));
        items.add(0, blank());
        return List.copyOf(items);
    }

    /** Blank space first, then by name; {@code contentBlueprintId} is the id of the space's blueprint. */
    List<Item> spaceItems(Locale reader) {
        List<Item> items = new ArrayList<>();
        for (WebItems.Shown each : webItems.items(SPACE_SECTION, Map.of())) {
            key(each)
                    .flatMap(registry::spaceBlueprint)
                    .ifPresent(found -> items.add(item(each, found.completeKey(), "view", null, found.wizard())));
        }
        items.sort(Comparator.comparing(Item::name, Collator.getInstance(reader)));
        items.add(0, blankSpace());
        return List.copyOf(items);
    }

    private Optional<Blueprint> blueprint(WebItems.Shown item) {
        return key(item).flatMap(registry::blueprint);
    }

    private static Optional<String> key(WebItems.Shown item) {
        String key = item.params().get("blueprintKey");
        if (key == null) {
            return Optional.empty();
        }
        String plugin = item.completeKey().substring(0, item.completeKey().indexOf(':') + 1);
        return Optional.of(key.indexOf(':') < 0 ? plugin + key : key);
    }

    private Item item(WebItems.Shown item, Blueprint blueprint) {
        return item(
                item,
                blueprint.completeKey(),
                blueprint.createResult(),
                blueprint.howToUseTemplate(),
                blueprint.wizard());
    }

    private Item item(
            WebItems.Shown item,
            String blueprintKey,
            String createResult,
            @Nullable String howToUse,
            List<Blueprint.Page> wizard) {
        return new Item(
                item.completeKey(),
                Blueprint.contentBlueprintId(blueprintKey),
                blueprintKey,
                item.label(),
                item.description(),
                item.iconUrl(),
                item.styleClass(),
                createResult,
                howToUse,
                wizard.stream().map(this::page).toList());
    }

    private WizardPage page(Blueprint.Page page) {
        return new WizardPage(
                page.id(),
                page.templateKey(),
                texts.getText(page.titleKey()),
                text(page.descriptionHeaderKey()),
                text(page.descriptionKey()),
                page.last());
    }

    private @Nullable String text(@Nullable String key) {
        return key == null ? null : texts.getText(key);
    }

    private Item blank() {
        return new Item(
                BLANK_ITEM,
                BLANK_ID,
                null,
                texts.getText("workbench.blueprints.blank"),
                texts.getText("workbench.blueprints.blank.description"),
                null,
                "icon-blank-page large",
                "edit",
                null,
                List.of());
    }

    private Item blankSpace() {
        return new Item(
                BLANK_SPACE_ITEM,
                BLANK_ID,
                null,
                texts.getText("workbench.blueprints.blank-space"),
                texts.getText("workbench.blueprints.blank-space.description"),
                null,
                null,
                "view",
                null,
                List.of(new WizardPage(
                        "spaceBasicDetailsId",
                        "Confluence.Templates.Blueprints.CreateSpace.createSpaceForm",
                        texts.getText("workbench.blueprints.blank-space"),
                        null,
                        null,
                        true)));
    }
}
