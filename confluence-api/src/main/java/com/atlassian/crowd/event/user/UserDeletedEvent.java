package com.atlassian.crowd.event.user;

/** Confluence 10.2 API, signature only. */
public class UserDeletedEvent {
    private final String username;

    public UserDeletedEvent(String username) {
        this.username = username;
    }

    public String getUsername() {
        return username;
    }
}
