package org.delbar.meetups.signup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.delbar.confluence.Texts;
import org.delbar.words.Refusal;
import org.jspecify.annotations.Nullable;

/** What programs are told of a meetup's list. */
@Named
public final class AnswerReplies {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int CONFLICT = 409;

    private final SignUpStates states;
    private final Texts texts;

    @Inject
    public AnswerReplies(SignUpStates states, Texts texts) {
        this.states = states;
        this.texts = texts;
    }

    AnswerReply on(String page, LongFunction<AnswerReply> answer) {
        return page.matches("\\d{1,18}") ? answer.apply(Long.parseLong(page)) : closed(Acted.Reason.NO_PAGE);
    }

    AnswerReply state(long page, boolean html) {
        return states.seen(page, html)
                .map(state -> new AnswerReply(OK, state))
                .orElseGet(() -> closed(Acted.Reason.NO_PAGE));
    }

    AnswerReply shown(Acted acted, boolean html) {
        if (acted instanceof Acted.Refused refused) {
            return refused(CONFLICT, refused.refusal());
        }
        return acted instanceof Acted.Closed closed
                ? closed(closed.reason())
                : new AnswerReply(OK, states.of((Acted.Done) acted, html));
    }

    /** @param answer what comes of a wish that can be read */
    AnswerReply wished(@Nullable Wanted wanted, boolean html, Function<Wish, Acted> answer) {
        Optional<Reply> reply = Optional.ofNullable(wanted).map(Wanted::answer).flatMap(Reply::of);
        if (wanted == null || reply.isEmpty()) {
            return unreadable(Refusal.of("answer", "delbar.meetups.signup.refused.answer"));
        }
        return shown(
                answer.apply(new Wish(
                        reply.get(),
                        Objects.requireNonNullElse(wanted.guests(), 0),
                        Objects.requireNonNullElse(wanted.words(), List.of()))),
                html);
    }

    AnswerReply unreadable(Refusal refusal) {
        return refused(BAD_REQUEST, refusal);
    }

    AnswerReply closed(Acted.Reason reason) {
        int status = switch (reason) {
            case NO_PAGE, NO_PERSON -> NOT_FOUND;
            case READ_ONLY -> METHOD_NOT_ALLOWED;
            case NO_RIGHT -> FORBIDDEN;
        };
        return refused(status, reason.refusal());
    }

    private AnswerReply refused(int status, Refusal refusal) {
        return new AnswerReply(status, new Refusals(List.of(new Told(refusal.field(), texts.text(refusal)))));
    }

    /**
     * What to answer.
     *
     * @param answer {@code coming}, {@code maybe} or {@code cannot}
     * @param guests without it none
     * @param words answers to the questions of the meetup, in their order
     */
    public record Wanted(
            @Nullable String answer,
            @Nullable Integer guests,
            @Nullable List<String> words) {}

    public record Refusals(List<Told> refusals) {}

    public record Told(String field, String message) {}
}
