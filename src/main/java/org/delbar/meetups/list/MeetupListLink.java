package org.delbar.meetups.list;

/** Another way to look at the list. */
public record MeetupListLink(String key, String name, String address, boolean current) {}
