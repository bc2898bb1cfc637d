package org.delbar.workbench.content;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.HashMap;
import java.util.Map;
import org.delbar.workbench.people.Accounts;
import org.jspecify.annotations.Nullable;

/** People whom rows name by their key, each read once. */
final class KnownPeople {

    private final Accounts accounts;
    private final Map<String, @Nullable ConfluenceUser> known = new HashMap<>();

    KnownPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    @Nullable
    ConfluenceUser of(@Nullable String key) {
        return key == null ? null : known.computeIfAbsent(key, each -> accounts.getUserByKey(new UserKey(each)));
    }
}
