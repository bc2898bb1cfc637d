package org.delbar.meetups.list;

import java.util.List;

/**
 * Meetups of one week, or all of them.
 *
 * @param heading empty for all of them
 */
public record MeetupListGroup(String heading, List<MeetupListItem> items) {

    public MeetupListGroup {
        items = List.copyOf(items);
    }
}
