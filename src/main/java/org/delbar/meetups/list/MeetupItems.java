package org.delbar.meetups.list;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.confluence.Texts;
import org.delbar.lists.SeenPart.Shown;
import org.delbar.meetups.Countdown;
import org.delbar.meetups.HostNames;
import org.delbar.meetups.MeetupStatus;
import org.delbar.meetups.TimeTexts;
import org.delbar.meetups.index.IndexedMeetup;
import org.delbar.meetups.signup.SignUpLine;

/** Puts the meetups of one list into the reader's words. */
final class MeetupItems {

    private final Texts texts;
    private final HostNames hosts;
    private final TimeTexts times;
    private final Instant now;
    private final ZoneId reader;
    private final boolean weekNumbers;
    private final Map<Long, SignUpLine> signUps;

    /** @param signUps by page, for each meetup that comes */
    MeetupItems(
            Texts texts,
            HostNames hosts,
            Instant now,
            ZoneId reader,
            boolean weekNumbers,
            Map<Long, SignUpLine> signUps) {
        this.texts = texts;
        this.hosts = hosts;
        times = new TimeTexts(texts);
        this.now = now;
        this.reader = reader;
        this.weekNumbers = weekNumbers;
        this.signUps = signUps;
    }

    /** @param address of a page, of its path */
    List<MeetupListGroup> groups(List<Shown<IndexedMeetup>> found, Shape shape, UnaryOperator<String> address) {
        if (found.isEmpty()) {
            return List.of();
        }
        if (shape != Shape.AGENDA) {
            return List.of(new MeetupListGroup(
                    "",
                    found.stream().map(each -> item(each, address, weekNumbers)).toList()));
        }
        Map<String, List<MeetupListItem>> weeks = new LinkedHashMap<>();
        found.forEach(each -> weeks.computeIfAbsent(heading(each.item()), any -> new ArrayList<>())
                .add(item(each, address, false)));
        return weeks.entrySet().stream()
                .map(week -> new MeetupListGroup(week.getKey(), week.getValue()))
                .toList();
    }

    /** Weeks begin on Monday; without numbers they are months. */
    private String heading(IndexedMeetup meetup) {
        return weekNumbers ? times.weekOfYear(meetup.time(), reader) : times.month(meetup.time(), reader);
    }

    private MeetupListItem item(Shown<IndexedMeetup> shown, UnaryOperator<String> address, boolean week) {
        IndexedMeetup meetup = shown.item();
        boolean cancelled = meetup.status() == MeetupStatus.CANCELLED;
        Countdown left = Countdown.to(meetup.time(), now, reader);
        boolean over = left.unit() == Countdown.Unit.OVER;
        return new MeetupListItem(
                String.valueOf(meetup.page()),
                cancelled ? "cancelled" : over ? "over" : "planned",
                meetup.title(),
                address.apply(shown.address()),
                cancelled ? texts.text(MeetupStatus.CANCELLED.textKey()) : "",
                times.when(meetup.time(), reader),
                times.whereItIs(meetup.time(), reader).orElse(""),
                week ? times.week(meetup.time(), reader) : "",
                cancelled || over ? "" : times.left(left),
                where(meetup),
                hosts.of(meetup.hosts(), meetup.organisation()),
                Objects.requireNonNull(signUps.get(meetup.page())));
    }

    private String where(IndexedMeetup meetup) {
        return Stream.of(
                        Optional.of(meetup.place()).filter(place -> !place.isBlank()),
                        meetup.form().map(form -> texts.text(form.textKey())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" \u00b7 "));
    }
}
