package org.delbar.meetups.calendar;

import java.util.List;
import java.util.Optional;
import org.delbar.meetups.Meetup;
import org.delbar.meetups.MeetupFact;
import org.delbar.meetups.MeetupReader;
import org.delbar.meetups.MeetupStatus;
import org.delbar.meetups.MeetupWords;
import org.delbar.meetups.OnlineLink;
import org.delbar.pagefacts.PageReader;
import org.delbar.pagefacts.making.Fingerprint;
import org.delbar.words.CurrentPage;
import org.delbar.words.PersonKey;

/** A page of a meetup that says when: what an entry of a calendar is made of. */
record DatedMeetup(CurrentPage page, Meetup meetup, EntryTime time) {

    /** Empty when the page is no meetup, does not say when, or cannot be read. */
    static Optional<DatedMeetup> read(CurrentPage page, MeetupWords words) {
        return meetup(page, words)
                .flatMap(meetup -> EntryTime.of(meetup).map(time -> new DatedMeetup(page, meetup, time)));
    }

    private static Optional<Meetup> meetup(CurrentPage page, MeetupWords words) {
        try {
            return PageReader.read(page.storage(), MeetupFact.TABLE_ID)
                    .facts()
                    .map(facts -> new MeetupReader(words).read(facts));
        } catch (PageReader.Unreadable e) {
            return Optional.empty();
        }
    }

    boolean cancelled() {
        return meetup.status() == MeetupStatus.CANCELLED;
    }

    /** Place, or the link where there is none. */
    String place() {
        return meetup.place().isBlank() ? meetup.link().map(OnlineLink::written).orElse("") : meetup.place();
    }

    /** The same for every reader as long as the entry says the same, in whatever language and by whatever names. */
    String fingerprint() {
        return Fingerprint.of(List.of(
                page.title(),
                meetup.time()
                        .map(each -> each.starts() + "/" + each.ends() + "/" + each.zone() + "/" + each.allDay())
                        .orElse(""),
                meetup.place(),
                meetup.link().map(OnlineLink::written).orElse(""),
                Boolean.toString(cancelled()),
                meetup.topic(),
                String.join(",", meetup.hosts().stream().map(PersonKey::value).toList()),
                meetup.organisation()));
    }
}
