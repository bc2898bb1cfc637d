package org.delbar.meetups.signup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.People;
import org.delbar.confluence.Permissions;
import org.delbar.confluence.Texts;
import org.delbar.words.PersonKey;

/** Who comes, who waits, who may come; and for hosts who cannot, with what they may do about each. */
final class SignUpNames {

    private static final String SIGN_UP = "delbar.meetups.signup.";

    private final Texts texts;
    private final SeatLog log;
    private final Permissions permissions;
    private final Addresses site;

    SignUpNames(Texts texts, People people, Permissions permissions, Addresses site) {
        this.texts = texts;
        this.permissions = permissions;
        this.site = site;
        log = new SeatLog(texts, people);
    }

    List<MeetupRsvpGroup> groups(long page, SignUps signUps, SeatTerms terms, Instant now, Reader reader) {
        if (!reader.host()) {
            return groups(signUps, false, this::person);
        }
        boolean begun = terms.hasBegun(now);
        Set<PersonKey> outOfSight = begun ? Set.of() : outOfSight(page, signUps.answers());
        boolean ticked = terms.attendanceClosed(now).isEmpty();
        int free = signUps.free(terms);
        return groups(
                signUps,
                true,
                answer -> person(
                        answer,
                        answer.attended(terms.startsAt()),
                        page,
                        free,
                        ticked,
                        outOfSight.contains(answer.person())));
    }

    /** Nobody who cannot come loses anything with the right to see the page, and nobody once the meetup has begun. */
    private Set<PersonKey> outOfSight(long page, Collection<Answer> answers) {
        return permissions.whoMayNotSee(
                answers.stream()
                        .filter(answer -> answer.reply() != Reply.CANNOT)
                        .map(Answer::person)
                        .collect(Collectors.toSet()),
                page);
    }

    private interface Shown {
        MeetupRsvpPerson as(Answer answer);
    }

    private List<MeetupRsvpGroup> groups(SignUps signUps, boolean all, Shown shown) {
        List<MeetupRsvpGroup> groups = new ArrayList<>();
        add(groups, "coming", signUps.seated(), shown);
        add(groups, "waiting", signUps.waiting(), shown);
        add(groups, "maybe", signUps.saying(Reply.MAYBE), shown);
        if (all) {
            add(groups, "cannot", signUps.saying(Reply.CANNOT), shown);
        }
        return groups;
    }

    private void add(List<MeetupRsvpGroup> groups, String key, List<Answer> answers, Shown shown) {
        if (!answers.isEmpty()) {
            groups.add(new MeetupRsvpGroup(
                    key,
                    texts.text(SIGN_UP + "names." + key),
                    answers.stream().map(shown::as).toList()));
        }
    }

    private MeetupRsvpPerson person(Answer answer) {
        return new MeetupRsvpPerson("", log.name(answer.person()), more(answer, false), "", "", List.of());
    }

    private MeetupRsvpPerson person(
            Answer answer, Optional<Boolean> attended, long page, int free, boolean ticked, boolean outOfSight) {
        String name = log.name(answer.person());
        List<MeetupRsvpAct> acts = new ArrayList<>();
        if (answer.waits() && answer.party() <= free) {
            acts.add(act(page, answer, HostAct.SEAT, "host.seat", name));
        }
        if (ticked && answer.reply() != Reply.CANNOT) {
            if (attended.filter(was -> was).isEmpty()) {
                acts.add(act(page, answer, HostAct.THERE, "host.there", name));
            }
            if (attended.filter(was -> !was).isEmpty()) {
                acts.add(act(page, answer, HostAct.ABSENT, "host.absent", name));
            }
        }
        acts.add(
                act(page, answer, HostAct.WITHDRAW, outOfSight && answer.seated() ? "host.free" : "host.remove", name));
        return new MeetupRsvpPerson(
                answer.person().value(),
                name,
                more(answer, true),
                attended.map(was -> texts.text(SIGN_UP + (was ? "names.there" : "names.absent")))
                        .orElse(""),
                outOfSight ? texts.text(SIGN_UP + "names.no-view") : "",
                acts);
    }

    private MeetupRsvpAct act(long page, Answer answer, HostAct act, String textKey, String name) {
        String address = site.here("/plugins/delbar/meetup-answer.action?page=" + page + "&answer=" + act.key()
                + "&person=" + URLEncoder.encode(answer.person().value(), StandardCharsets.UTF_8));
        return new MeetupRsvpAct(
                act.script(), address, texts.text(SIGN_UP + textKey), texts.text(SIGN_UP + textKey + ".name", name));
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
}
