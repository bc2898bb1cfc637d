package org.delbar.workbench.content.macros;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.delbar.workbench.content.Storage;
import org.delbar.workbench.people.Accounts;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A task on a page; whom it names first is to do it, by the day it names first. */
record FoundTask(
        Page page,
        String id,
        boolean complete,
        String storage,
        @Nullable ConfluenceUser assignee,
        @Nullable LocalDate due) {

    /** In the order of the page; none when it cannot be read. */
    static List<FoundTask> on(Page page, Accounts accounts) {
        List<FoundTask> tasks = new ArrayList<>();
        try {
            for (Element task : Storage.all(Storage.parse(page.getBodyContent().getBody()), "ac:task")) {
                Element body = Storage.first(task, "ac:task-body");
                if (body != null) {
                    tasks.add(new FoundTask(
                            page,
                            text(task, "ac:task-id"),
                            text(task, "ac:task-status").equals("complete"),
                            Storage.write(body),
                            assignee(body, accounts),
                            due(body)));
                }
            }
        } catch (Storage.Broken broken) {
            return List.of();
        }
        return tasks;
    }

    private static String text(Element task, String name) {
        Element child = Storage.first(task, name);
        return child == null ? "" : child.getTextContent().strip();
    }

    private static @Nullable ConfluenceUser assignee(Element body, Accounts accounts) {
        return Storage.all(body, "ri:user").stream()
                .findFirst()
                .map(user -> {
                    String key = Storage.attribute(user, "ri:userkey");
                    return key == null
                            ? accounts.getUserByName(user.getAttribute("ri:username"))
                            : accounts.getUserByKey(new UserKey(key));
                })
                .orElse(null);
    }

    private static @Nullable LocalDate due(Element body) {
        for (Element time : Storage.all(body, "time")) {
            try {
                return LocalDate.parse(time.getAttribute("datetime"));
            } catch (DateTimeParseException noDate) {
                return null;
            }
        }
        return null;
    }
}
