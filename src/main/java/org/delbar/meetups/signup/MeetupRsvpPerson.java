package org.delbar.meetups.signup;

/**
 * Somebody on the list.
 *
 * @param key for what a host may do; empty for other readers
 * @param more guests and, for hosts, answers to the questions; empty without
 * @param removeAddress empty where the reader cannot
 * @param seatAddress empty where the reader cannot, or the party does not fit
 */
public record MeetupRsvpPerson(
        String key,
        String name,
        String more,
        String removeAddress,
        String removeText,
        String seatAddress,
        String seatText) {}
