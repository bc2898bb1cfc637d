package org.delbar.meetups.signup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.delbar.confluence.Texts;
import org.delbar.meetups.SignUpQuestion;

/** What somebody may fill in and press, as it stands with the answer they have given. */
final class AnswerFields {

    private static final String ANSWER = "delbar.meetups.signup.answer.";

    private final Texts texts;

    AnswerFields(Texts texts) {
        this.texts = texts;
    }

    /** @param maybe whether it is an answer; who has said it may leave it so in any case */
    List<MeetupRsvpChoice> answers(boolean maybe, Optional<Answer> mine) {
        return Arrays.stream(Reply.values())
                .map(reply -> new MeetupRsvpChoice(
                        reply.key(),
                        texts.text(ANSWER + reply.key()),
                        mine.filter(answer -> answer.reply() == reply).isPresent()))
                .filter(choice -> maybe || choice.chosen() || !choice.key().equals(Reply.MAYBE.key()))
                .toList();
    }

    static List<MeetupRsvpChoice> guests(SeatTerms terms, Optional<Answer> mine) {
        int now = mine.map(Answer::guests).orElse(0);
        int most = Math.max(terms.guestsPerPerson(), now);
        return most == 0
                ? List.of()
                : IntStream.rangeClosed(0, most)
                        .mapToObj(number ->
                                new MeetupRsvpChoice(String.valueOf(number), String.valueOf(number), number == now))
                        .toList();
    }

    static List<MeetupRsvpQuestion> questions(List<SignUpQuestion> questions, Optional<Answer> mine) {
        List<MeetupRsvpQuestion> asked = new ArrayList<>();
        for (SignUpQuestion question : questions) {
            int number = asked.size();
            String said = mine.map(Answer::words)
                    .filter(words -> words.size() > number)
                    .map(words -> words.get(number))
                    .orElse("");
            asked.add(new MeetupRsvpQuestion(
                    number + 1,
                    question.text(),
                    said,
                    question.choices().stream()
                            .map(choice -> new MeetupRsvpChoice(choice, choice, choice.equals(said)))
                            .toList()));
        }
        return asked;
    }
}
