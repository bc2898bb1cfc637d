package org.delbar.meetups.signup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
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
    private static final String WITHDRAW = "withdraw";
    private static final String SEAT = "seat";

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
        return form(fields(request), List.of());
    }

    Shown send(Map<String, String[]> request) {
        Map<String, String> sent = fields(request);
        Optional<SignUpPage> page = page(sent);
        if (page.isEmpty()) {
            return nothing(Acted.Reason.NO_PAGE);
        }
        long id = page.get().page().id();
        Optional<PersonKey> whom = whom(sent);
        Optional<Reply> reply = Reply.of(sent.getOrDefault("answer", ""));
        Acted acted;
        if (reply.isPresent()) {
            acted = desk.answer(id, whom, wish(reply.get(), sent));
        } else if (act(sent).equals(WITHDRAW)) {
            acted = desk.withdraw(id, whom);
        } else if (act(sent).equals(SEAT) && whom.isPresent()) {
            acted = desk.moveUp(id, whom.get());
        } else {
            acted = new Acted.Refused(Refusal.of("answer", "delbar.meetups.signup.refused.answer"));
        }
        if (acted instanceof Acted.Refused refused) {
            return form(sent, List.of(texts.text(refused.refusal())));
        }
        return acted instanceof Acted.Closed closed
                ? nothing(closed.reason())
                : new Shown(Optional.empty(), String.valueOf(id), false);
    }

    private static Wish wish(Reply reply, Map<String, String> sent) {
        List<String> words = new ArrayList<>();
        for (int number = 1; sent.containsKey("words" + number); number++) {
            words.add(sent.get("words" + number));
        }
        String guests = sent.getOrDefault("guests", "0");
        return new Wish(reply, guests.matches("\\d{1,3}") ? Integer.parseInt(guests) : 0, words);
    }

    private Shown form(Map<String, String> asked, List<String> errors) {
        Optional<SignUpPage> page = page(asked);
        if (page.isEmpty()) {
            return nothing(Acted.Reason.NO_PAGE);
        }
        MeetupRsvpView list = views.of(page.get(), page.get().page().title());
        String id = String.valueOf(page.get().page().id());
        String act = act(asked);
        boolean host = people.current().filter(page.get()::isHost).isPresent();
        Optional<PersonKey> whom = whom(asked);
        if (whom.isPresent() && !host) {
            return nothing(Acted.Reason.NO_RIGHT);
        }
        boolean closed = !list.state().equals("open");
        return new Shown(
                Optional.of(new MeetupAnswerView(
                        list.heading(),
                        closed ? closedLine(list) : "",
                        site.here("/plugins/delbar/meetup-answer-now.action"),
                        id,
                        whom.map(PersonKey::value).orElse(""),
                        act,
                        ask(act, whom),
                        act.isEmpty() ? chosen(list.answers(), asked.getOrDefault("answer", "")) : List.of(),
                        act.isEmpty() ? chosen(list.guests(), asked.getOrDefault("guests", "")) : List.of(),
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

    private String ask(String act, Optional<PersonKey> whom) {
        if (act.isEmpty()) {
            return "";
        }
        String name = whom.flatMap(people::fullName).orElseGet(() -> texts.text("delbar.meetups.signup.former"));
        return whom.isEmpty() ? texts.text(SCREEN + act + "-mine") : texts.text(SCREEN + act, name);
    }

    private static List<MeetupRsvpChoice> chosen(List<MeetupRsvpChoice> choices, String key) {
        return choices.stream().noneMatch(each -> each.key().equals(key))
                ? choices
                : choices.stream()
                        .map(each -> new MeetupRsvpChoice(
                                each.key(), each.name(), each.key().equals(key)))
                        .toList();
    }

    private static String act(Map<String, String> asked) {
        String answer = asked.getOrDefault("answer", "");
        String act = answer.equals(WITHDRAW) || answer.equals(SEAT) ? answer : asked.getOrDefault("act", "");
        return act.equals(WITHDRAW) || act.equals(SEAT) ? act : "";
    }

    private Optional<SignUpPage> page(Map<String, String> asked) {
        String id = asked.getOrDefault("page", "").strip();
        return id.matches("\\d{1,18}") ? pages.seen(Long.parseLong(id)) : Optional.empty();
    }

    private static Optional<PersonKey> whom(Map<String, String> asked) {
        return Optional.of(asked.getOrDefault("person", "").strip())
                .filter(key -> !key.isEmpty())
                .map(PersonKey::new);
    }

    private Shown nothing(Acted.Reason reason) {
        String line = texts.text(reason.refusal());
        return new Shown(
                Optional.of(new MeetupAnswerView(
                        texts.text("delbar.meetups.signup.heading"),
                        line,
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

    private static Map<String, String> fields(Map<String, String[]> request) {
        Map<String, String> fields = new HashMap<>();
        request.forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }
}
