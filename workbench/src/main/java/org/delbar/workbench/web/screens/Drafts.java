package org.delbar.workbench.web.screens;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.delbar.workbench.blueprints.Blueprints;
import org.jspecify.annotations.Nullable;

/** Pages begun in the Create dialog and not yet saved; each is only its author's. The oldest give way. */
final class Drafts {

    private static final int KEPT = 200;

    /**
     * @param parentId zero for none
     * @param blueprint complete module key
     */
    record Kept(String authorKey, String spaceKey, long parentId, String blueprint, Blueprints.Draft draft) {}

    private final Map<String, Kept> byId = new LinkedHashMap<>();

    synchronized String keep(
            ConfluenceUser author, String spaceKey, long parentId, String blueprint, Blueprints.Draft draft) {
        if (byId.size() >= KEPT) {
            byId.remove(byId.keySet().iterator().next());
        }
        String id = UUID.randomUUID().toString();
        byId.put(id, new Kept(author.getKey().getStringValue(), spaceKey, parentId, blueprint, draft));
        return id;
    }

    synchronized @Nullable Kept of(ConfluenceUser author, String id) {
        Kept kept = byId.get(id);
        return kept != null && kept.authorKey().equals(author.getKey().getStringValue()) ? kept : null;
    }

    synchronized void drop(String id) {
        byId.remove(id);
    }
}
