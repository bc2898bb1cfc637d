package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.content.Spaces;
import org.delbar.workbench.content.StorageRenderer;
import org.delbar.workbench.content.Tasks;
import org.jspecify.annotations.Nullable;

/** Spaces and pages as the screens need them. Checks no permission. */
public interface Library {

    /** The space has a page with this title already. */
    final class TitleTaken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Somebody else saved since. */
    final class EditedMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** By name. */
    List<Space> spaces();

    @Nullable
    Space space(String key);

    @Nullable
    Page page(long id);

    @Nullable
    Page page(String spaceKey, String title);

    /** Pages without a parent, by title. */
    List<Page> roots(Space space);

    /** Children of all these, by title. */
    List<Page> below(List<Page> parents);

    /** Of spaces that are not in the archive, newest first. */
    List<Page> recentlyUpdated(int limit);

    List<Page> labelled(String label, @Nullable Space space, int limit);

    /** Newest first. */
    List<Pages.Version> history(long pageId);

    @Nullable
    Page version(long pageId, int number);

    /** @throws TitleTaken the space has such a page already */
    Page create(Space space, @Nullable Page parent, String title, String storage, ConfluenceUser author);

    /**
     * @throws TitleTaken the space has such a page already
     * @throws EditedMeanwhile somebody else saved after {@code editedVersion}
     */
    Page edit(Page page, int editedVersion, String title, String storage, ConfluenceUser author, String comment);

    String view(Page page, String outputType);

    String preview(String storage, @Nullable Page page, @Nullable String spaceKey);

    /** @throws IllegalArgumentException the page has no such task */
    void tick(long pageId, long taskId, boolean complete, ConfluenceUser by);

    static Library of(Spaces spaces, Pages pages, StorageRenderer renderer, Tasks tasks) {
        return new HostLibrary(spaces, pages, renderer, tasks);
    }
}
