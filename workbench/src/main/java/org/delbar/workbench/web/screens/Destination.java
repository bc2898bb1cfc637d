package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a page shall go, as typed: the key of a space and the title of a page in it. */
record Destination(String spaceKey, String parentTitle) {

    static Destination of(Page page) {
        Page parent = page.getParent();
        return new Destination(page.getSpace().getKey(), parent == null ? "" : parent.getTitle());
    }

    static Destination in(HttpServletRequest request) {
        return new Destination(
                SignInScreen.given(request, "spaceKey"),
                SignInScreen.given(request, "parentTitle").strip());
    }

    /** @throws NotShown no such space for this reader, or no right to add pages */
    Space space(Access access) {
        return access.writable(spaceKey);
    }

    /**
     * The home page where no title is typed; null when the space has none.
     *
     * @throws NotShown no such page for this reader
     */
    @Nullable
    Page parent(Access access) {
        Space space = space(access);
        return parentTitle.isEmpty() ? space.getHomePage() : access.page(space.getKey(), parentTitle);
    }

    /** For the fields of the form. */
    Map<String, Object> fields(Site site, Access access) {
        List<SpaceChoice> spaces = site.library().spaces().stream()
                .filter(access::mayAddPages)
                .map(space -> new SpaceChoice(
                        space.getKey(), space.getName(), space.getKey().equals(spaceKey)))
                .toList();
        return Map.of("spaces", spaces, "parentTitle", parentTitle);
    }
}
