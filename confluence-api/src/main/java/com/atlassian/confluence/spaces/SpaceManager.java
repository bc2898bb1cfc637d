package com.atlassian.confluence.spaces;

import java.util.Collection;

/** Confluence 10.2 API, signature only. */
public interface SpaceManager {
    Space getSpace(String spaceKey);

    Space getSpace(long id);

    Collection<String> getAllSpaceKeys(SpaceStatus status);
}
