package org.delbar.meetups.signup;

import java.util.List;

/**
 * Somebody on the list.
 *
 * @param key for what a host may do; empty for other readers
 * @param more guests and, for hosts, answers to the questions; empty without
 * @param attended whether the person was there, as far as it is noted; empty for other readers than hosts
 * @param warning that the person can no longer open the page; empty without, and for other readers than hosts
 */
public record MeetupRsvpPerson(
        String key, String name, String more, String attended, String warning, List<MeetupRsvpAct> acts) {

    public MeetupRsvpPerson {
        acts = List.copyOf(acts);
    }
}
