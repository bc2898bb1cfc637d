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

    private Optional<Blueprint> blueprint(WebItems.Shown item) {
        String key = item.params().get("blueprintKey");
        if (key == null) {
            return Optional.empty();
        }
        String plugin = item.completeKey().substring(0, item.completeKey().indexOf(':') + 1);
        return registry.blueprint(key.indexOf(':') < 0 ? plugin + key : key);
    }

    private Item item(WebItems.Shown item, Blueprint blueprint) {
        return new Item(
                item.completeKey(),
                Blueprint.contentBlueprintId(blueprint.completeKey()),
                blueprint.completeKey(),
                item.label(),
                item.description(),
                item.iconUrl(),
                item.styleClass(),
                blueprint.createResult(),
                blueprint.howToUseTemplate(),
                blueprint.wizard().stream().map(this::page).toList());
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
}
