package org.delbar.meetups.signup;

import java.util.List;

/**
 * Sign-up as one reader sees it.
 *
 * @param state {@code open}, {@code closed}, {@code anonymous}, {@code sample}, or {@code line} for a sentence alone
 * @param line why there is nothing to sign up for, or why it is closed; empty without
 * @param mine what the reader has answered
 * @param movedUp that a seat got free for the reader, and when; empty without
 * @param address of the screen for browsers without scripts
 * @param guests empty when nobody may bring any
 * @param withdrawAddress empty without an answer to withdraw
 * @param signInAddress empty for who is signed in
 * @param groups names as far as the reader may know them
 * @param freeForHost that a seat is free and somebody waits; empty without, and for other readers
 * @param log what happened, newest first; for hosts
 * @param fileAddress for hosts; empty for other readers
 */
public record MeetupRsvpView(
        String state,
        String page,
        String heading,
        String line,
        List<String> counts,
        String mine,
        String movedUp,
        String deadline,
        String address,
        List<MeetupRsvpChoice> answers,
        List<MeetupRsvpChoice> guests,
        List<MeetupRsvpQuestion> questions,
        String withdrawAddress,
        String signInAddress,
        List<MeetupRsvpGroup> groups,
        String freeForHost,
        List<String> log,
        String fileAddress) {}
