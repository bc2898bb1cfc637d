package org.delbar.meetups.details;

/**
 * One line of the details, finished text.
 *
 * @param address what the value leads to, may be empty
 * @param outside whether that is another site
 */
public record MeetupDetailsFact(String key, String label, String value, String address, boolean outside) {}
