package org.delbar.meetups.signup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;

/** Who comes, who waits, who may come; and for hosts who cannot, with what they may do about each. */
final class SignUpNames {

    private static final String SIGN_UP = "delbar.meetups.signup.";

    private final Texts texts;
    private final SeatLog log;
    private final Addresses site;

    SignUpNames(Texts texts, People people, Addresses site) {
        this.texts = texts;
        this.site = site;
        log = new SeatLog(texts, people);
    }

    List<MeetupRsvpGroup> groups(long page, SignUps signUps, SeatTerms terms, Reader reader) {
        List<MeetupRsvpGroup> groups = new ArrayList<>();
        add(groups, "coming", signUps.seated(), page, 0, reader);
        add(groups, "waiting", signUps.waiting(), page, signUps.free(terms), reader);
        add(groups, "maybe", signUps.saying(Reply.MAYBE), page, 0, reader);
        if (reader.host()) {
            add(groups, "cannot", signUps.saying(Reply.CANNOT), page, 0, reader);
        }
        return groups;
    }

    private void add(
            List<MeetupRsvpGroup> groups, String key, List<Answer> answers, long page, int free, Reader reader) {
        if (!answers.isEmpty()) {
            groups.add(new MeetupRsvpGroup(
                    key,
                    texts.text(SIGN_UP + "names." + key),
                    answers.stream()
                            .map(answer -> person(answer, page, free, reader))
                            .toList()));
        }
    }

    private MeetupRsvpPerson person(Answer answer, long page, int free, Reader reader) {
        String name = log.name(answer.person());
        boolean seat = reader.host() && answer.waits() && answer.party() <= free;
        return new MeetupRsvpPerson(
                reader.host() ? answer.person().value() : "",
                name,
                more(answer, reader.host()),
                reader.host() ? address(page, answer, "withdraw") : "",
                reader.host() ? texts.text(SIGN_UP + "host.remove", name) : "",
                seat ? address(page, answer, "seat") : "",
                seat ? texts.text(SIGN_UP + "host.seat", name) : "");
    }

    private String more(Answer answer, boolean host) {
        List<String> more = new ArrayList<>();
        if (answer.guests() > 0) {
            more.add(texts.text(SIGN_UP + "names.guests", answer.guests()));
        }
        if (host) {
            answer.words().stream().filter(word -> !word.isEmpty()).forEach(more::add);
        }
        return String.join(" \u00b7 ", more);
    }

    private String address(long page, Answer answer, String act) {
        return site.here("/plugins/delbar/meetup-answer.action?page=" + page + "&answer=" + act + "&person="
                + URLEncoder.encode(answer.person().value(), StandardCharsets.UTF_8));
    }
}
