package org.delbar.workbench.blueprints;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.HashMap;
import java.util.Map;
import org.delbar.workbench.blueprints.Blueprints.Draft;
import org.delbar.workbench.blueprints.Blueprints.Refused;
import org.delbar.workbench.content.Storage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns a wizard's answers into title and storage format. */
final class PageTemplates {

    private static final Logger LOG = LoggerFactory.getLogger(PageTemplates.class);
    private static final String CHOSEN = "contentTemplateKey";
    private static final int LONGEST_TITLE = 255;

    private final Registry registry;
    private final I18nResolver texts;
    private final SpaceTemplates edited;

    PageTemplates(Registry registry, I18nResolver texts, SpaceTemplates edited) {
        this.registry = registry;
        this.texts = texts;
        this.edited = edited;
    }

    /** @throws Refused with what the person can do about it */
    Draft fill(Blueprint blueprint, Space space, @Nullable Page parent, Map<String, Object> wizard) {
        ContentTemplate template = template(blueprint, text(wizard.get(CHOSEN)));
        try {
            Map<String, Object> values = template.filled(context(blueprint, template, space, parent, wizard));
            String storage = new TemplateGaps(values, texts::getText).fill(storage(blueprint, template, space));
            return new Draft(title(values, wizard), storage);
        } catch (Storage.Broken broken) {
            LOG.error("Template {} gave no well-formed page", template.completeKey(), broken);
            throw new Refused(texts.getText("workbench.blueprints.not-well-formed"));
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("Template {} could not be filled", template.completeKey(), failure);
            throw new Refused(texts.getText("workbench.blueprints.failed"));
        }
    }

    /** A page of a new space; the provider may give a title, or else it is the template's name. */
    Draft fillForSpace(SpaceBlueprint blueprint, String templateKey, Space space, Map<String, Object> wizard) {
        ContentTemplate template = registry.template(templateKey).orElseThrow(() -> {
            LOG.error("There is no content-template {}", templateKey);
            return new Refused(texts.getText("workbench.blueprints.no-template"));
        });
        Map<String, Object> context = new HashMap<>(wizard);
        context.put("spaceKey", space.getKey());
        context.put("blueprintKey", blueprint.completeKey());
        try {
            Map<String, Object> values = template.filled(context);
            String provided = text(values.get("ContentPageTitle"));
            return new Draft(
                    provided.isEmpty() ? texts.getText(template.nameKey()) : provided,
                    new TemplateGaps(values, texts::getText).fill(template.storage()));
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("Template {} could not be filled", templateKey, failure);
            throw new Refused(texts.getText("workbench.blueprints.failed"));
        }
    }

    /** What the space has made of the template, or what the plugin ships. */
    private String storage(Blueprint blueprint, ContentTemplate template, Space space) {
        return edited.find(space, template.completeKey(), blueprint.completeKey())
                .map(SpaceTemplates.Edited::storage)
                .orElseGet(template::storage);
    }

    private ContentTemplate template(Blueprint blueprint, String chosen) {
        String key = chosen.isEmpty() ? blueprint.templates().get(0) : blueprint.complete(chosen);
        if (!blueprint.hasTemplate(key)) {
            LOG.error("Blueprint {} has no template {}", blueprint.completeKey(), key);
            throw new Refused(texts.getText("workbench.blueprints.no-template"));
        }
        return registry.template(key).orElseThrow(() -> {
            LOG.error("There is no content-template {}", key);
            return new Refused(texts.getText("workbench.blueprints.no-template"));
        });
    }

    private static Map<String, Object> context(
            Blueprint blueprint,
            ContentTemplate template,
            Space space,
            @Nullable Page parent,
            Map<String, Object> wizard) {
        Map<String, Object> context = new HashMap<>(wizard);
        context.put("spaceKey", space.getKey());
        context.put("blueprintKey", blueprint.completeKey());
        context.put("blueprintModuleCompleteKey", blueprint.completeKey());
        context.put(CHOSEN, template.completeKey());
        context.put("templateLabel", blueprint.indexKey());
        if (parent != null) {
            context.put("parentPageId", String.valueOf(parent.getId()));
        }
        return context;
    }

    private String title(Map<String, Object> values, Map<String, Object> wizard) {
        String provided = text(values.get("ContentPageTitle"));
        String title = provided.isEmpty() ? text(wizard.get("title")) : provided;
        if (title.isEmpty()) {
            throw new Refused(texts.getText("workbench.blueprints.no-title"));
        }
        if (title.length() > LONGEST_TITLE) {
            throw new Refused(texts.getText("workbench.blueprints.title-too-long"));
        }
        return title;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().strip();
    }
}
