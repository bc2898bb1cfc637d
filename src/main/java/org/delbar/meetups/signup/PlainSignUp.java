package org.delbar.meetups.signup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.Texts;

/** Sign-up where there is no list to show: a sentence, or what could be pressed on a published page. */
@Named
public final class PlainSignUp {

    private static final String SIGN_UP = "delbar.meetups.signup.";

    private final Texts texts;

    @Inject
    public PlainSignUp(Texts texts) {
        this.texts = texts;
    }

    /** A sentence in place of the list. */
    MeetupRsvpView line(String heading, String textKey) {
        return plain("line", heading, texts.text(textKey), List.of());
    }

    /** What is not published shows what could be pressed, and that it cannot be yet. */
    MeetupRsvpView preview(String heading) {
        return plain("sample", heading, texts.text(SIGN_UP + "line.unpublished"), List.of());
    }

    /** What a preview without a page shows. */
    MeetupRsvpView sample(String heading) {
        return plain(
                "sample",
                heading,
                texts.text(SIGN_UP + "line.sample"),
                List.of(texts.text(SIGN_UP + "counts.seats", 7, 12), texts.text(SIGN_UP + "counts.maybe", 2)));
    }

    private MeetupRsvpView plain(String state, String heading, String line, List<String> counts) {
        return new MeetupRsvpView(
                state,
                "",
                heading(heading),
                line,
                counts,
                "",
                "",
                "",
                "",
                state.equals("sample") ? new AnswerFields(texts).answers(true, Optional.empty()) : List.of(),
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                "",
                List.of(),
                "");
    }

    /** As the macro is told, else ours. */
    String heading(String title) {
        return title.isBlank() ? texts.text(SIGN_UP + "heading") : title;
    }
}
