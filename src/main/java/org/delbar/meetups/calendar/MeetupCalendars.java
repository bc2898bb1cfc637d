package org.delbar.meetups.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.CurrentPages;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.Texts;
import org.delbar.meetups.HostNames;
import org.delbar.meetups.Meetup;
import org.delbar.meetups.MeetupFact;
import org.delbar.meetups.OnlineLink;
import org.delbar.meetups.SpaceMeetupWords;
import org.delbar.words.CurrentPage;

/** Meetups as entries of a calendar, as far as the current person may see their pages. */
@Named
public final class MeetupCalendars {

    private final SeenPages seen;
    private final CurrentPages pages;
    private final SpaceMeetupWords words;
    private final EntryRevisions revisions;
    private final HostNames hosts;
    private final Addresses addresses;
    private final Texts texts;

    @Inject
    public MeetupCalendars(
            SeenPages seen,
            CurrentPages pages,
            SpaceMeetupWords words,
            EntryRevisions revisions,
            HostNames hosts,
            Addresses addresses,
            Texts texts) {
        this.seen = seen;
        this.pages = pages;
        this.words = words;
        this.revisions = revisions;
        this.hosts = hosts;
        this.addresses = addresses;
        this.texts = texts;
    }

    /** Empty unless the person may see the page, and it is a meetup that says when. */
    public Optional<CalendarEntry> entry(long pageId) {
        return seen.find(pageId)
                .flatMap(page -> pages.page(page.id()))
                .flatMap(page -> DatedMeetup.read(page, words.of(page.space())))
                .map(this::entry);
    }

    private CalendarEntry entry(DatedMeetup dated) {
        CurrentPage page = dated.page();
        EntryRevision revision = revisions.of(dated);
        return new CalendarEntry(
                new EntryIdentity(page.id(), page.createdAt()),
                dated.time(),
                page.title(),
                description(dated),
                dated.place(),
                URI.create(addresses.everywhere("/pages/viewpage.action?pageId=" + page.id())),
                organiser(dated.meetup()),
                List.of(texts.text("delbar.meetups.area.name")),
                revision,
                dated.cancelled());
    }

    private String organiser(Meetup meetup) {
        return meetup.hosts().isEmpty()
                ? meetup.organisation()
                : hosts.of(meetup.hosts().subList(0, 1), "");
    }

    private String description(DatedMeetup dated) {
        Meetup meetup = dated.meetup();
        return Stream.of(
                        dated.cancelled() ? texts.text("delbar.meetups.details.note.cancelled") : "",
                        meetup.topic(),
                        line(MeetupFact.HOSTS, hosts.of(meetup.hosts(), meetup.organisation())),
                        line(
                                MeetupFact.LINK,
                                meetup.link().map(OnlineLink::written).orElse("")))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String line(MeetupFact fact, String value) {
        return value.isBlank() ? "" : texts.text(fact.textKey()) + ": " + value;
    }
}
