package org.delbar.methodbook.promoted;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.delbar.words.SpaceKey;

/**
 * Whether a space has picked out methods that the person may see. Where the product does not say which space it asks for,
 * the entry is offered, and says so once the space is known.
 */
@Named
public final class MethodsArePromotedCondition implements Condition {

    private final PromotedMethods promoted;

    @Inject
    public MethodsArePromotedCondition(PromotedMethods promoted) {
        this.promoted = promoted;
    }

    @Override
    public void init(Map<String, String> params) {
        // the descriptor gives none
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return !(context.get("space") instanceof Space space)
                || !promoted.in(new SpaceKey(space.getKey())).isEmpty();
    }
}
