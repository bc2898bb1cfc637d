package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** Confluence 10.2 API, signature only. */
public class SpaceRemoveEvent extends SpaceEvent {
    public SpaceRemoveEvent(Space space) {
        super(space);
    }
}
