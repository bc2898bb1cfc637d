package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** Confluence 10.2 API, signature only. */
public abstract class SpaceEvent {
    private final Space space;

    protected SpaceEvent(Space space) {
        this.space = space;
    }

    public Space getSpace() {
        return space;
    }
}
