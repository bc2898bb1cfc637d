package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** Confluence 10.2 API, signature only. */
public class SpaceUnArchivedEvent extends SpaceEvent {
    public SpaceUnArchivedEvent(Space space) {
        super(space);
    }
}
