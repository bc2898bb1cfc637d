package org.delbar.workbench.blueprints;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The blueprints and templates of enabled plugins. */
public final class Registry {

    private final Map<String, Blueprint> blueprints = new ConcurrentHashMap<>();
    private final Map<String, SpaceBlueprint> spaceBlueprints = new ConcurrentHashMap<>();
    private final Map<String, ContentTemplate> templates = new ConcurrentHashMap<>();

    public AutoCloseable add(Blueprint blueprint) {
        blueprints.put(blueprint.completeKey(), blueprint);
        return () -> blueprints.remove(blueprint.completeKey(), blueprint);
    }

    public AutoCloseable add(ContentTemplate template) {
        templates.put(template.completeKey(), template);
        return () -> templates.remove(template.completeKey(), template);
    }

    public AutoCloseable add(SpaceBlueprint blueprint) {
        spaceBlueprints.put(blueprint.completeKey(), blueprint);
        return () -> spaceBlueprints.remove(blueprint.completeKey(), blueprint);
    }

    /** Blueprints, space blueprints and templates. */
    public int size() {
        return blueprints.size() + spaceBlueprints.size() + templates.size();
    }

    Optional<SpaceBlueprint> spaceBlueprint(String completeKey) {
        return Optional.ofNullable(spaceBlueprints.get(completeKey));
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
