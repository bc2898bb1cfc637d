package org.delbar.meetups.signup;

import java.util.List;

/**
 * A question of the meetup.
 *
 * @param answer as it was given; empty without
 * @param choices empty for an answer in own words
 */
public record MeetupRsvpQuestion(int number, String text, String answer, List<MeetupRsvpChoice> choices) {}
