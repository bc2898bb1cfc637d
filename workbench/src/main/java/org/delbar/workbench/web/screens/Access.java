package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.delbar.workbench.web.Visit;
import org.jspecify.annotations.Nullable;

/** What the reader of this request may see and do. */
final class Access {

    private final Library library;
    private final PermissionManager permissions;

    Access(Library library, PermissionManager permissions) {
        this.library = library;
        this.permissions = permissions;
    }

    /** @throws NotShown no such page, or not for this reader */
    Page page(@Nullable String id) {
        return shown(library.page(number(id)));
    }

    Page page(HttpServletRequest request) {
        return page(request.getParameter("pageId"));
    }

    Page editable(HttpServletRequest request) {
        Page page = page(request);
        if (!mayEdit(page)) {
            throw new NotShown();
        }
        return page;
    }

    Page page(String spaceKey, String title) {
        return shown(library.page(spaceKey, title));
    }

    /** @throws NotShown no such space, or not for this reader */
    Space space(@Nullable String key) {
        Space space = key == null ? null : library.space(key);
        if (space == null || !maySee(space)) {
            throw new NotShown();
        }
        return space;
    }

    /** @throws NotShown no such space for this reader, or no right to add pages */
    Space writable(@Nullable String key) {
        Space space = space(key);
        if (!mayAddPages(space)) {
            throw new NotShown();
        }
        return space;
    }

    /** @throws NotShown no such page for this reader in this space */
    Page parent(String id, Space space) {
        Page parent = page(id);
        if (!space.getKey().equals(parent.getSpaceKey())) {
            throw new NotShown();
        }
        return parent;
    }

    /** @throws NotShown no such space for this reader, or not theirs to administer */
    Space administered(@Nullable String key) {
        Space space = space(key);
        if (!mayAdminister(space)) {
            throw new NotShown();
        }
        return space;
    }

    boolean maySee(Object pageOrSpace) {
        return permissions.hasPermission(Visit.person(), Permission.VIEW, pageOrSpace);
    }

    boolean mayEdit(Page page) {
        return permissions.hasPermission(Visit.person(), Permission.EDIT, page);
    }

    boolean mayAdminister(Space space) {
        return permissions.hasPermission(Visit.person(), Permission.ADMINISTER, space);
    }

    boolean mayAddPages(Space space) {
        ConfluenceUser person = Visit.person();
        return permissions.hasPermission(person, Permission.VIEW, space)
                && permissions.hasCreatePermission(person, space, Page.class);
    }

    <T> List<T> seen(List<T> pagesOrSpaces) {
        return permissions.getPermittedEntities(Visit.person(), Permission.VIEW, pagesOrSpaces);
    }

    /** @throws NotShown nobody is signed in */
    static ConfluenceUser somebody() {
        ConfluenceUser person = Visit.person();
        if (person == null) {
            throw new NotShown();
        }
        return person;
    }

    /** Zero, which is nobody's id, for what is no number. */
    static long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private Page shown(@Nullable Page page) {
        if (page == null || !maySee(page)) {
            throw new NotShown();
        }
        return page;
    }
}
