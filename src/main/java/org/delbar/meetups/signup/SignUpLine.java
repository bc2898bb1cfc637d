package org.delbar.meetups.signup;

import java.util.List;

/**
 * Sign-up for one meetup among others, as one reader sees it.
 *
 * @param counts how full the meetup is; empty when nothing is to be told, or to this reader
 * @param mine what the reader has answered; empty without
 * @param guests of the reader, so that a click keeps them
 * @param words of the reader to the questions of the meetup, in their order
 * @param answers to press; empty when the reader cannot answer
 */
public record SignUpLine(String counts, String mine, int guests, List<String> words, List<MeetupRsvpChoice> answers) {

    public SignUpLine {
        words = List.copyOf(words);
        answers = List.copyOf(answers);
    }
}
