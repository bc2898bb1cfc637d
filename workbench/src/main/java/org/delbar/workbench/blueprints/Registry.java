package org.delbar.workbench.blueprints;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The blueprints and templates of enabled plugins. */
public final class Registry {

    private final Map<String, Blueprint> blueprints = new ConcurrentHashMap<>();
    private final Map<String, ContentTemplate> templates = new ConcurrentHashMap<>();

    public AutoCloseable add(Blueprint blueprint) {
        blueprints.put(blueprint.completeKey(), blueprint);
        return () -> blueprints.remove(blueprint.completeKey(), blueprint);
    }

    public AutoCloseable add(ContentTemplate template) {
        templates.put(template.completeKey(), template);
        return () -> templates.remove(template.completeKey(), template);
    }

    public Optional<Blueprint> blueprint(String completeKey) {
        return Optional.ofNullable(blueprints.get(completeKey));
    }

    List<Blueprint> blueprints() {
        return List.copyOf(blueprints.values());
    }

    Optional<ContentTemplate> template(String completeKey) {
        return Optional.ofNullable(templates.get(completeKey));
    }
}
