package org.delbar.meetups.signup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.delbar.words.Refusal;

/**
 * What a person wants to answer.
 *
 * @param words to the questions, in their order; further ones are left out
 */
public record Wish(Reply reply, int guests, List<String> words) {

    static final int LONGEST_WORDS = 200;

    public Wish {
        words = List.copyOf(words);
    }

    /** As a form or a script sends it. */
    static Wish of(Reply reply) {
        return new Wish(reply, 0, List.of());
    }

    /** @param before the answer that is changed; what was allowed then may stay */
    Optional<Refusal> problem(SeatTerms terms, Optional<Answer> before) {
        boolean saidMaybe =
                before.filter(answer -> answer.reply() == Reply.MAYBE).isPresent();
        if (reply == Reply.MAYBE && !terms.maybe() && !saidMaybe) {
            return Optional.of(Refusal.of("answer", "delbar.meetups.signup.refused.no-maybe"));
        }
        int guestsBefore = before.map(Answer::guests).orElse(0);
        int most = Math.max(terms.guestsPerPerson(), guestsBefore);
        if (reply == Reply.COMING && (guests < 0 || guests > most)) {
            return Optional.of(Refusal.of(
                    "guests",
                    terms.guestsPerPerson() == 0
                            ? "delbar.meetups.signup.refused.no-guests"
                            : "delbar.meetups.signup.refused.guests",
                    terms.guestsPerPerson()));
        }
        if (words.stream().anyMatch(each -> each.codePointCount(0, each.length()) > LONGEST_WORDS)) {
            return Optional.of(Refusal.of("words", "delbar.meetups.signup.refused.words", LONGEST_WORDS));
        }
        return Optional.empty();
    }

    int guestsOfReply() {
        return reply == Reply.COMING ? guests : 0;
    }

    /** One line each; nothing at the end that was not answered. */
    List<String> wordsFor(SeatTerms terms) {
        List<String> said = new ArrayList<>(words.subList(0, Math.min(words.size(), terms.questions())));
        said.replaceAll(each -> each.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip());
        while (!said.isEmpty() && said.get(said.size() - 1).isEmpty()) {
            said.remove(said.size() - 1);
        }
        return said;
    }
}
