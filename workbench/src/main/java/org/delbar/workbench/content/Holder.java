package org.delbar.workbench.content;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who holds a right or may pass a restriction: one person, a group, or everybody who is not signed in. */
record Holder(String kind, String name) {

    static final String USER = "user";
    static final String GROUP = "group";
    static final String ANONYMOUS = "anonymous";

    /** What anonymous may, everyone may. */
    boolean includes(@Nullable ConfluenceUser person, Set<String> groups) {
        return switch (kind) {
            case USER ->
                person != null && person.getName().toLowerCase(Locale.ROOT).equals(name);
            case GROUP -> groups.contains(name);
            case ANONYMOUS -> true;
            default -> throw new IllegalStateException("No such holder: " + kind);
        };
    }
}
