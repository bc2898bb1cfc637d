package org.delbar.workbench.blueprints;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The templates of all blueprints, for those who change them. */
public final class TemplateList {

    /**
     * A template as one blueprint uses it, names in the reader's language.
     *
     * @param refId stable for one workbench, as the addresses of Confluence's editor have it
     * @param storage as the plugin ships it
     */
    public record Line(
            String refId, String blueprintKey, String blueprint, String templateKey, String template, String storage) {}

    private final Registry registry;
    private final I18nResolver texts;

    public TemplateList(Registry registry, I18nResolver texts) {
        this.registry = registry;
        this.texts = texts;
    }

    /** By the blueprint's name, then as the blueprint declares them. */
    public List<Line> all() {
        return registry.blueprints().stream()
                .sorted(Comparator.comparing((Blueprint each) -> texts.getText(each.nameKey()))
                        .thenComparing(Blueprint::completeKey))
                .flatMap(blueprint -> blueprint.templates().stream()
                        .flatMap(key -> registry.template(key).stream())
                        .map(template -> line(blueprint, template)))
                .toList();
    }

    public Optional<Line> byRef(String refId) {
        return all().stream().filter(each -> each.refId().equals(refId)).findFirst();
    }

    public Optional<Line> of(String templateKey, String blueprintKey) {
        return byRef(refId(blueprintKey, templateKey));
    }

    private Line line(Blueprint blueprint, ContentTemplate template) {
        return new Line(
                refId(blueprint.completeKey(), template.completeKey()),
                blueprint.completeKey(),
                texts.getText(blueprint.nameKey()),
                template.completeKey(),
                texts.getText(template.nameKey()),
                template.storage());
    }

    private static String refId(String blueprintKey, String templateKey) {
        return UUID.nameUUIDFromBytes((blueprintKey + " " + templateKey).getBytes(UTF_8))
                .toString();
    }
}
