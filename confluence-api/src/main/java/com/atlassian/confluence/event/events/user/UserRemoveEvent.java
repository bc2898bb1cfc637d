package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

/** Confluence 10.2 API, signature only. */
public class UserRemoveEvent extends UserEvent {
    public UserRemoveEvent(Object src, User user) {
        super(user);
    }
}
