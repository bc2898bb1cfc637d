package org.delbar.lists;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.delbar.confluence.Pages;
import org.delbar.confluence.Permissions;
import org.delbar.words.SpaceKey;

/** What the host lets the current person see. */
@Named
public final class CurrentSight implements Sight {

    private final Pages pages;
    private final Permissions permissions;

    @Inject
    public CurrentSight(Pages pages, Permissions permissions) {
        this.pages = pages;
        this.permissions = permissions;
    }

    @Override
    public boolean mayEnter(SpaceKey space) {
        return pages.maySee(space);
    }

    @Override
    public boolean isArchived(SpaceKey space) {
        return permissions.isArchived(space);
    }

    @Override
    public Set<Long> seemOpen(List<Long> candidates) {
        return permissions.seemOpen(candidates);
    }

    @Override
    public Optional<String> address(long page) {
        return permissions.address(page);
    }
}
