package org.delbar.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/** Single pages as far as the current person may see them; a page they may not see is one that does not exist. */
@Named
public final class SeenPages {

    private final PageManager pages;
    private final PermissionManager permissions;

    @Inject
    public SeenPages(@ComponentImport PageManager pages, @ComponentImport PermissionManager permissions) {
        this.pages = pages;
        this.permissions = permissions;
    }

    public Optional<SeenPage> find(long id) {
        return seen(pages.getPage(id));
    }

    public Optional<SeenPage> find(SpaceKey space, String title) {
        return seen(pages.getPage(space.value(), title));
    }

    /** The page above, if there is one and the person may see it. */
    public Optional<SeenPage> above(long id) {
        return Optional.ofNullable(pages.getPage(id))
                .map(Page::getAncestors)
                .filter(ancestors -> !ancestors.isEmpty())
                .flatMap(ancestors -> seen(ancestors.get(ancestors.size() - 1)));
    }

    private Optional<SeenPage> seen(@Nullable Page page) {
        return Optional.ofNullable(page)
                .filter(each -> permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.VIEW, each))
                .map(each -> new SeenPage(
                        each.getId(), new SpaceKey(each.getSpaceKey()), each.getTitle(), each.getUrlPath()));
    }

    /** @param path below the site's address */
    public record SeenPage(long id, SpaceKey space, String title, String path) {}
}
