package com.atlassian.confluence.spaces;

/** Confluence 10.2 API, signature only. */
public interface SpaceManager {
    Space getSpace(String spaceKey);

    Space getSpace(long id);
}
