package com.atlassian.confluence.mail.notification;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.List;

/** Confluence 10.2 API, signature only. */
public interface NotificationManager {
    List<Notification> getNotificationsByContent(ContentEntityObject content);
}
