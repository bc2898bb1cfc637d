package org.delbar.meetups.signup;

/** Something to pick. */
public record MeetupRsvpChoice(String key, String name, boolean chosen) {}
