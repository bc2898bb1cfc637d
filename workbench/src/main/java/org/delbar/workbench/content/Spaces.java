package org.delbar.workbench.content;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;

/** Spaces with their home pages. */
public final class Spaces implements SpaceManager {

    public Spaces(Database database) {
        throw new UnsupportedOperationException();
    }

    /** Creates the space; its home page is made by the caller through {@link Pages} and set here. */
    public Space create(String key, String name, ConfluenceUser creator) {
        throw new UnsupportedOperationException();
    }

    public void setHomePage(Space space, long pageId) {
        throw new UnsupportedOperationException();
    }

    /** All spaces by name, whoever asks: filter with {@code Permissions}. */
    public List<Space> all() {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Space getSpace(String spaceKey) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Space getSpace(long id) {
        throw new UnsupportedOperationException();
    }
}
