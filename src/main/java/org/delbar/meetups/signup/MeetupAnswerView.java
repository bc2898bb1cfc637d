package org.delbar.meetups.signup;

import java.util.List;

/**
 * Answering on a screen.
 *
 * @param line why there is nothing to send; empty with a form
 * @param person whose answer it is; empty for the reader's own
 * @param act what the form asks for when it has no answers to pick from; empty with answers
 * @param ask the question
 * @param errors what was wrong with what was sent
 */
public record MeetupAnswerView(
        String heading,
        String line,
        String address,
        String page,
        String person,
        String act,
        String ask,
        List<MeetupRsvpChoice> answers,
        List<MeetupRsvpChoice> guests,
        List<MeetupRsvpQuestion> questions,
        List<String> errors,
        String submit,
        String back) {}
