package org.delbar.spaces.settings;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.delbar.words.SpaceKey;

/**
 * Whether a space offers a blueprint of ours. Where the product does not say which space it asks for, the blueprint is
 * offered, and refuses politely once the space is known.
 */
@Named
public final class BlueprintIsOnCondition implements Condition {

    private final SpaceSettingsStore settings;
    private String blueprint = "";

    @Inject
    public BlueprintIsOnCondition(SpaceSettingsStore settings) {
        this.settings = settings;
    }

    /** @param params {@code blueprint}: its key in the settings, as {@code learning-worksheet} */
    @Override
    public void init(Map<String, String> params) {
        blueprint = params.getOrDefault("blueprint", "");
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return !(context.get("space") instanceof Space space)
                || settings.load(new SpaceKey(space.getKey())).blueprintIsOn(blueprint);
    }
}
