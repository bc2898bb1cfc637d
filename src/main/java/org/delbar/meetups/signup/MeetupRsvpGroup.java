package org.delbar.meetups.signup;

import java.util.List;

/** People of one answer, in their order. */
public record MeetupRsvpGroup(String key, String heading, List<MeetupRsvpPerson> people) {}
