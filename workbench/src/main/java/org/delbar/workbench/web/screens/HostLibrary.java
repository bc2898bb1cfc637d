package org.delbar.workbench.web.screens;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.content.Spaces;
import org.delbar.workbench.content.StorageRenderer;
import org.delbar.workbench.content.Tasks;
import org.jspecify.annotations.Nullable;

record HostLibrary(Spaces spacesOfHost, Pages pages, StorageRenderer renderer, Tasks tasks) implements Library {

    @Override
    public List<Space> spaces() {
        return spacesOfHost.all();
    }

    @Override
    public @Nullable Space space(String key) {
        return spacesOfHost.getSpace(key);
    }

    @Override
    public @Nullable Page page(long id) {
        return pages.getPage(id);
    }

    @Override
    public @Nullable Page page(String spaceKey, String title) {
        return pages.getPage(spaceKey, title);
    }

    @Override
    public List<Page> roots(Space space) {
        return pages.roots(space);
    }

    @Override
    public List<Page> below(List<Page> parents) {
        return pages.below(parents);
    }

    @Override
    public List<Page> recentlyUpdated(int limit) {
        return pages.recentlyUpdated(limit);
    }

    @Override
    public List<Page> labelled(String label, @Nullable Space space, int limit) {
        return pages.labelled(label, space, limit);
    }

    @Override
    public List<Pages.Version> history(long pageId) {
        return pages.history(pageId);
    }

    @Override
    public @Nullable Page version(long pageId, int number) {
        return pages.version(pageId, number);
    }

    @Override
    public Page create(Space space, @Nullable Page parent, String title, String storage, ConfluenceUser author) {
        try {
            return pages.create(space, parent, title, storage, author);
        } catch (Pages.TitleTaken e) {
            throw because(new TitleTaken(), e);
        }
    }

    @Override
    public Page edit(
            Page page, int editedVersion, String title, String storage, ConfluenceUser author, String comment) {
        try {
            return pages.edit(page.getId(), editedVersion, title, storage, author, comment);
        } catch (Pages.TitleTaken e) {
            throw because(new TitleTaken(), e);
        } catch (Pages.EditedMeanwhile e) {
            throw because(new EditedMeanwhile(), e);
        }
    }

    @Override
    public String view(Page page, String outputType) {
        return renderer.view(page, outputType);
    }

    @Override
    public String preview(String storage, @Nullable Page page, @Nullable String spaceKey) {
        return renderer.view(storage, page == null ? null : draft(page, storage), spaceKey, "preview");
    }

    /** The page as it is being written: macros that read their page see what was typed, as in Confluence's editor. */
    private static Page draft(Page page, String storage) {
        Page draft = new Page();
        draft.setId(page.getId());
        draft.setTitle(page.getTitle());
        draft.setSpace(page.getSpace());
        draft.setParentPage(page.getParent());
        draft.setVersion(page.getVersion());
        draft.setCreator(page.getCreator());
        draft.setLastModifier(page.getLastModifier());
        draft.setCreationDate(page.getCreationDate());
        draft.setLastModificationDate(page.getLastModificationDate());
        draft.setBodyContent(new BodyContent(draft, storage, BodyType.XHTML));
        return draft;
    }

    @Override
    public void tick(long pageId, long taskId, boolean complete, ConfluenceUser by) {
        tasks.set(pageId, taskId, complete, by);
    }

    private static <T extends RuntimeException> T because(T refusal, RuntimeException cause) {
        refusal.initCause(cause);
        return refusal;
    }
}
