package org.delbar.workbench.content;

import java.util.List;

/**
 * Who alone may view or edit a page; nobody named means everybody whom the space lets.
 *
 * @param usernames in lower case
 */
public record Audience(List<String> usernames, List<String> groups) {

    public static final Audience EVERYBODY = new Audience(List.of(), List.of());

    public Audience {
        usernames = usernames.stream().distinct().sorted().toList();
        groups = groups.stream().distinct().sorted().toList();
    }

    public boolean isEverybody() {
        return usernames.isEmpty() && groups.isEmpty();
    }
}
