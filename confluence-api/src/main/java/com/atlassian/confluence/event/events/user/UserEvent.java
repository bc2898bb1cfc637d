package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

/** Confluence 10.2 API, signature only. */
public abstract class UserEvent {
    private final User user;

    protected UserEvent(User user) {
        this.user = user;
    }

    public User getUser() {
        return user;
    }
}
