package org.delbar.workbench.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Restrictions as Confluence hands them to plugins: a set for each restricted page, the page's own and those it inherits. */
public final class RestrictionSets implements ContentPermissionManager {

    private final Restrictions restrictions;

    public RestrictionSets(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject ceo, @Nullable String type) {
        boolean view = ContentPermission.VIEW_PERMISSION.equals(type);
        List<Audience> audiences = new ArrayList<>();
        audiences.add(
                view ? restrictions.viewers(ceo.getLatestVersionId()) : restrictions.editors(ceo.getLatestVersionId()));
        if (view && ceo instanceof Page page) {
            Collection<Audience> inherited = restrictions.inherited(page).values();
            audiences.addAll(inherited);
        }
        return audiences.stream()
                .filter(audience -> !audience.isEverybody())
                .map(RestrictionSets::set)
                .toList();
    }

    private static ContentPermissionSet set(Audience audience) {
        ContentPermissionSet set = new ContentPermissionSet();
        set.setSize(audience.usernames().size() + audience.groups().size());
        return set;
    }
}
