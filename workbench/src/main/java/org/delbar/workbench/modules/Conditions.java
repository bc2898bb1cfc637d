package org.delbar.workbench.modules;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Several conditions of one web-item, all or at least one of which must hold; none at all always holds. */
final class Conditions implements Condition {

    private final boolean all;
    private final List<Predicate<Map<String, Object>>> parts = new ArrayList<>();

    Conditions(boolean all) {
        this.all = all;
    }

    void add(Condition condition, boolean inverted) {
        parts.add(context -> condition.shouldDisplay(context) != inverted);
    }

    @Override
    public void init(Map<String, String> params) {
        // Each part has had its own.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return parts.isEmpty()
                || (all
                        ? parts.stream().allMatch(each -> each.test(context))
                        : parts.stream().anyMatch(each -> each.test(context)));
    }
}
