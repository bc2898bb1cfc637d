package org.delbar.methodbook.use;

import java.util.Map;
import java.util.Optional;
import org.delbar.words.SpaceKey;

/**
 * Where a button stands and what its parameters say.
 *
 * @param here the space it stands in, for a method that is named by its title alone
 * @param target key of the space the new page goes to
 * @param parent title or id
 */
record ButtonSpot(
        String method,
        Optional<SpaceKey> here,
        String target,
        String parent,
        String titlePattern,
        String label,
        boolean mayEdit) {

    private static final String SELF = "@self";

    /** @param page the macro stands on, if it stands on one */
    static ButtonSpot of(
            Map<String, String> parameters, Optional<Long> page, Optional<SpaceKey> here, boolean mayEdit) {
        String space = parameters.getOrDefault("space", "").strip();
        String parent = parameters.getOrDefault("parent", SELF).strip();
        boolean ownSpace = space.isEmpty() || space.equals(SELF);
        boolean ownPage = parent.isEmpty() || parent.equals(SELF);
        return new ButtonSpot(
                parameters.getOrDefault("method", "").strip(),
                here,
                ownSpace ? here.map(SpaceKey::value).orElse("") : space,
                ownPage ? (ownSpace ? page.map(String::valueOf).orElse("") : "") : parent,
                parameters.getOrDefault("titlePattern", "").strip(),
                parameters.getOrDefault("label", "").strip(),
                mayEdit);
    }
}
