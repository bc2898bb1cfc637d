package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.content.Restrictions;
import org.delbar.workbench.content.UnpublishedDrafts.Draft;
import org.delbar.workbench.web.Visit;

/** What the reader of a page may do with it, and what holds for it. */
final class PageTools {

    private final Site site;
    private final Access access;

    PageTools(Site site, Access access) {
        this.site = site;
        this.access = access;
    }

    Map<String, Object> of(Page page) {
        boolean current = page.isLatestVersion();
        boolean mayEdit = current && !site.life().mode().isReadOnlyAccessModeEnabled() && access.mayEdit(page);
        Map<String, Object> tools = new HashMap<>();
        tools.put("mayEdit", mayEdit);
        tools.put("mayCopy", mayEdit || (current && mayCopySomewhere()));
        tools.put("restricted", mayEdit && isRestricted(page));
        tools.put("drafts", current ? drafts(page) : List.of());
        ConfluenceUser reader = Visit.person();
        boolean mayWatch = current && reader != null && !site.life().mode().isReadOnlyAccessModeEnabled();
        tools.put("mayWatch", mayWatch);
        tools.put(
                "watching",
                mayWatch && reader != null && site.life().belongings().watches().isWatching(page.getId(), reader));
        tools.put("hasOwnDraft", current && mayEdit && hasOwnDraft(page));
        return tools;
    }

    private boolean mayCopySomewhere() {
        return Visit.person() != null
                && !site.life().mode().isReadOnlyAccessModeEnabled()
                && site.library().spaces().stream().anyMatch(access::mayAddPages);
    }

    private boolean isRestricted(Page page) {
        Restrictions restrictions = site.life().restrictions();
        return !restrictions.viewers(page.getId()).isEverybody()
                || !restrictions.editors(page.getId()).isEverybody()
                || !restrictions.inherited(page).isEmpty();
    }

    /** A sentence for each. */
    private List<String> drafts(Page page) {
        return site.life().drafts().of(page.getId()).stream()
                .map(this::sentence)
                .toList();
    }

    private String sentence(Draft draft) {
        Moment kept = Moment.of(draft.savedAt(), site.words().locale(), PageLists.zone(site));
        ConfluenceUser reader = Visit.person();
        return reader != null && reader.equals(draft.author())
                ? site.words().text("wb.draft.mine", kept.shown())
                : site.words().text("wb.draft.theirs", PageLists.name(draft.author()), kept.shown());
    }

    private boolean hasOwnDraft(Page page) {
        ConfluenceUser reader = Visit.person();
        return reader != null && site.life().drafts().of(page.getId(), reader).isPresent();
    }
}
