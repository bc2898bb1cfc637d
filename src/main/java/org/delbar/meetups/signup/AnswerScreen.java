package org.delbar.meetups.signup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;

/** Answering, and what hosts do about answers, on a screen of its own for those without scripts. */
@Named
public final class AnswerScreen {

    private static final String SCREEN = "delbar.meetups.signup.screen.";

    private final SignUpDesk desk;
    private final SignUpPages pages;
    private final SignUpViews views;
    private final People people;
    private final Texts texts;
    private final Addresses site;

    @Inject
    public AnswerScreen(
            SignUpDesk desk, SignUpPages pages, SignUpViews views, People people, Texts texts, Addresses site) {
        this.desk = desk;
        this.pages = pages;
        this.views = views;
        this.people = people;
        this.texts = texts;
        this.site = site;
    }

    /**
     * What comes of it.
     *
     * @param view empty once it is done
     * @param page id of the meetup's page, for the way back
     */
    record Shown(Optional<MeetupAnswerView> view, String page, boolean refused) {}

    Shown open(Map<String, String[]> request) {
        return form(AskedAnswer.in(request), List.of());
    }

    Shown send(Map<String, String[]> request) {
        AskedAnswer sent = AskedAnswer.in(request);
        Optional<SignUpPage> page = page(sent);
        if (page.isEmpty()) {
            return nothing(Acted.Reason.NO_PAGE);
        }
        long id = page.get().page().id();
        Acted acted = done(id, sent);
        if (acted instanceof Acted.Refused refused) {
            return form(sent, List.of(texts.text(refused.refusal())));
        }
        return acted instanceof Acted.Closed closed
                ? nothing(closed.reason())
                : new Shown(Optional.empty(), String.valueOf(id), false);
    }

    private Acted done(long page, AskedAnswer sent) {
        Optional<PersonKey> whom = sent.whom();
        if (sent.reply().isPresent()) {
            return desk.answer(page, whom, sent.wish(sent.reply().get()));
        }
        Optional<HostAct> act = sent.act();
        if (act.isEmpty() || (whom.isEmpty() && act.get() != HostAct.WITHDRAW)) {
            return new Acted.Refused(Refusal.of("answer", "delbar.meetups.signup.refused.answer"));
        }
        return switch (act.get()) {
            case WITHDRAW -> desk.withdraw(page, whom);
            case SEAT -> desk.moveUp(page, whom.get());
            case THERE -> desk.noteAttendance(page, whom.get(), Optional.of(true));
            case ABSENT -> desk.noteAttendance(page, whom.get(), Optional.of(false));
        };
    }

    private Shown form(AskedAnswer asked, List<String> errors) {
        Optional<SignUpPage> page = page(asked);
        if (page.isEmpty()) {
            return nothing(Acted.Reason.NO_PAGE);
        }
        Optional<PersonKey> whom = asked.whom();
        if (whom.isPresent() && people.current().filter(page.get()::isHost).isEmpty()) {
            return nothing(Acted.Reason.NO_RIGHT);
        }
        MeetupRsvpView list = views.of(page.get(), page.get().page().title());
        String id = String.valueOf(page.get().page().id());
        Optional<HostAct> act = asked.act().filter(each -> each == HostAct.WITHDRAW || whom.isPresent());
        boolean closed = !list.state().equals("open");
        return new Shown(
                Optional.of(new MeetupAnswerView(
                        list.heading(),
                        closed ? closedLine(list) : "",
                        site.here("/plugins/delbar/meetup-answer-now.action"),
                        id,
                        whom.map(PersonKey::value).orElse(""),
                        act.map(HostAct::key).orElse(""),
                        act.map(each -> ask(each, whom)).orElse(""),
                        act.isEmpty() ? asked.chosen(list.answers(), "answer") : List.of(),
                        act.isEmpty() ? asked.chosen(list.guests(), "guests") : List.of(),
                        act.isEmpty() ? list.questions() : List.of(),
                        errors,
                        texts.text(SCREEN + "send"),
                        site.here("/pages/viewpage.action?pageId=" + id))),
                id,
                closed);
    }

    private String closedLine(MeetupRsvpView list) {
        return list.line().isEmpty() ? texts.text("delbar.meetups.signup.login") : list.line();
    }

    private String ask(HostAct act, Optional<PersonKey> whom) {
        return whom.map(person -> texts.text(
                        SCREEN + act.key(),
                        people.fullName(person).orElseGet(() -> texts.text("delbar.meetups.signup.former"))))
                .orElseGet(() -> texts.text(SCREEN + "withdraw-mine"));
    }

    private Optional<SignUpPage> page(AskedAnswer asked) {
        return asked.page().isPresent() ? pages.seen(asked.page().getAsLong()) : Optional.empty();
    }

    private Shown nothing(Acted.Reason reason) {
        return new Shown(
                Optional.of(new MeetupAnswerView(
                        texts.text("delbar.meetups.signup.heading"),
                        texts.text(reason.refusal()),
                        "",
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        "")),
                "",
                true);
    }
}
