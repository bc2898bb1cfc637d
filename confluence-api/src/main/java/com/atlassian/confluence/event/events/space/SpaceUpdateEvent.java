package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** Confluence 10.2 API, signature only. */
public class SpaceUpdateEvent extends SpaceEvent {
    public SpaceUpdateEvent(Space space) {
        super(space);
    }
}
