package org.delbar.spaces.organisations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.delbar.spaces.settings.SettingChange;

/** What changes between two lists of organisations, one by one. */
public final class OrganisationsDifference {

    private static final String CHANGED = "delbar.spaces.site.changed.";

    private OrganisationsDifference() {}

    /** Each change names the organisation it is about. */
    public static List<SettingChange> between(OrganisationList before, OrganisationList after) {
        Map<String, Organisation> then = byKey(before);
        Map<String, Organisation> now = byKey(after);
        List<SettingChange> changes = new ArrayList<>();
        now.forEach((key, organisation) -> changes.addAll(changes(Optional.ofNullable(then.get(key)), organisation)));
        then.forEach((key, gone) -> {
            if (!now.containsKey(key)) {
                changes.add(new SettingChange(CHANGED + "removed", "", gone.name() + " (" + gone.group() + ")", ""));
            }
        });
        List<String> order = inBoth(before, now);
        List<String> wanted = inBoth(after, then);
        if (!order.equals(wanted)) {
            changes.add(new SettingChange(CHANGED + "order", "", names(order, now), names(wanted, now)));
        }
        return changes;
    }

    private static List<SettingChange> changes(Optional<Organisation> before, Organisation now) {
        if (before.isEmpty()) {
            return List.of(new SettingChange(CHANGED + "added", "", "", now.name() + " (" + now.group() + ")"));
        }
        Organisation then = before.get();
        List<SettingChange> changes = new ArrayList<>();
        if (!then.name().equals(now.name())) {
            changes.add(new SettingChange(CHANGED + "name", "", then.name(), now.name()));
        }
        if (!then.group().equals(now.group())) {
            changes.add(new SettingChange(CHANGED + "group", now.name(), then.group(), now.group()));
        }
        if (then.hidden() != now.hidden()) {
            String hidden = now.hidden() ? "hidden" : "shown";
            changes.add(new SettingChange(CHANGED + hidden, "", "", now.name()));
        }
        return changes;
    }

    private static List<String> inBoth(OrganisationList list, Map<String, Organisation> other) {
        return list.all().stream()
                .map(Organisation::key)
                .filter(other::containsKey)
                .toList();
    }

    /** As they are called now, so that a new name is no new order. */
    private static String names(List<String> keys, Map<String, Organisation> now) {
        return keys.stream()
                .map(key -> Objects.requireNonNull(now.get(key)).name())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Organisation> byKey(OrganisationList list) {
        Map<String, Organisation> byKey = new LinkedHashMap<>();
        list.all().forEach(organisation -> byKey.put(organisation.key(), organisation));
        return byKey;
    }
}
