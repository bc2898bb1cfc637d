package org.delbar.workbench.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DeleteContext;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages with their versions. Events are published inside the transaction that saves, as in Confluence, so a listener
 * that throws or breaks the transaction stops the save. Checks no permission.
 */
public final class Pages implements PageManager {

    public record Version(int number, @Nullable ConfluenceUser author, Instant savedAt, String comment) {}

    /** Refused because the space already has a page with this title. */
    public static final class TitleTaken extends RuntimeException {}

    /** Refused because somebody else saved since the version that was edited. */
    public static final class EditedMeanwhile extends RuntimeException {}

    public Page create(Space space, @Nullable Page parent, String title, String storage, ConfluenceUser author) {
        throw new UnsupportedOperationException();
    }

    /** @param editedVersion the version the person began with */
    public Page edit(
            long pageId, int editedVersion, String title, String storage, ConfluenceUser author, String comment) {
        throw new UnsupportedOperationException();
    }

    /** Pages without a parent, by title; the home page among them. */
    public List<Page> roots(Space space) {
        throw new UnsupportedOperationException();
    }

    /** Children by title. */
    public List<Page> children(Page parent) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public List<Version> history(long pageId) {
        throw new UnsupportedOperationException();
    }

    /** A version as it was: {@code isLatestVersion()} is false for all but the newest. */
    public @Nullable Page version(long pageId, int number) {
        throw new UnsupportedOperationException();
    }

    /** Pages with this label in a space (all spaces when null), newest first. */
    public List<Page> labelled(String label, @Nullable Space space, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Restricts viewing to these people and groups; empty lifts the restriction. */
    public void restrictView(long pageId, List<String> usernames, List<String> groups) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Page getPage(long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Page getPage(String spaceKey, String pageTitle) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable AbstractPage getAbstractPage(long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable ContentEntityObject getById(long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void saveContentEntity(ContentEntityObject obj, @Nullable SaveContext saveContext) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(
            T current, Modification<T> modification, @Nullable SaveContext saveContext) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void trashPage(AbstractPage page, DeleteContext deleteContext) {
        throw new UnsupportedOperationException();
    }
}
