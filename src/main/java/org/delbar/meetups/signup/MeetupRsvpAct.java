package org.delbar.meetups.signup;

/**
 * What a host may do about somebody on the list.
 *
 * @param key as scripts know it
 * @param address of the screen that asks once more, for browsers without scripts
 * @param name with whom it is done to
 */
public record MeetupRsvpAct(String key, String address, String text, String name) {}
