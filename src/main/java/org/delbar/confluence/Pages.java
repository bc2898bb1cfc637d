package org.delbar.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.words.SpaceKey;

/** Spaces and pages, and what the current person may do with them. */
@Named
public final class Pages {

    private final PageManager pages;
    private final SpaceManager spaces;
    private final PermissionManager permissions;

    @Inject
    public Pages(
            @ComponentImport PageManager pages,
            @ComponentImport SpaceManager spaces,
            @ComponentImport PermissionManager permissions) {
        this.pages = pages;
        this.spaces = spaces;
        this.permissions = permissions;
    }

    /** Whether the person may see the space; one that does not exist is one nobody may see. */
    public boolean maySee(SpaceKey space) {
        return space(space)
                .filter(each -> permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.VIEW, each))
                .isPresent();
    }

    public boolean mayAddPage(SpaceKey space) {
        return maySee(space)
                && space(space)
                        .filter(each ->
                                permissions.hasCreatePermission(AuthenticatedUserThreadLocal.get(), each, Page.class))
                        .isPresent();
    }

    public boolean mayAdminister(SpaceKey space) {
        return space(space)
                .filter(each ->
                        permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.ADMINISTER, each))
                .isPresent();
    }

    /** Whether anybody's page has the title. Never say which or whose: the person may not be allowed to see it. */
    public boolean titleTaken(SpaceKey space, String title) {
        return pages.getPage(space.value(), title) != null;
    }

    /** Whether the current person may edit the page. */
    public boolean mayEdit(Page page) {
        return permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.EDIT, page);
    }

    private Optional<Space> space(SpaceKey key) {
        return Optional.ofNullable(spaces.getSpace(key.value()));
    }
}
