package com.atlassian.confluence.mail.notification;

import com.atlassian.confluence.user.ConfluenceUser;

/** Confluence 10.2 API, signature only. */
public class Notification {
    private final ConfluenceUser receiver;

    public Notification(ConfluenceUser receiver) {
        this.receiver = receiver;
    }

    public ConfluenceUser getReceiver() {
        return receiver;
    }
}
