package org.delbar.meetups.index;

import java.util.Optional;
import java.util.function.Function;
import org.delbar.lists.Fitted;
import org.delbar.meetups.Meetup;
import org.delbar.meetups.MeetupFact;
import org.delbar.meetups.MeetupReader;
import org.delbar.meetups.MeetupWords;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.pagefacts.PageReader;
import org.delbar.words.CurrentPage;

/** What is kept of a page. */
final class MeetupEntry {

    private static final int LONGEST_LINE = 255;
    private static final int MOST_HOSTS = 12;

    private MeetupEntry() {}

    /**
     * Empty when the page is no meetup (any longer), does not say when, or cannot be read.
     *
     * @param pages id of a linked page
     */
    static Optional<IndexedMeetup> of(CurrentPage page, MeetupWords words, Function<LinkedPage, Optional<Long>> pages) {
        try {
            return PageReader.read(page.storage(), MeetupFact.TABLE_ID)
                    .facts()
                    .map(new MeetupReader(words)::read)
                    .flatMap(meetup -> of(page, meetup, pages));
        } catch (PageReader.Unreadable e) {
            return Optional.empty();
        }
    }

    private static Optional<IndexedMeetup> of(
            CurrentPage page, Meetup meetup, Function<LinkedPage, Optional<Long>> pages) {
        return meetup.time()
                .map(time -> new IndexedMeetup(
                        page.id(),
                        page.space(),
                        Fitted.line(page.title(), LONGEST_LINE),
                        meetup.concept().flatMap(pages),
                        Fitted.line(meetup.topic(), LONGEST_LINE),
                        time,
                        meetup.form(),
                        Fitted.line(meetup.place(), LONGEST_LINE),
                        meetup.hosts().stream().limit(MOST_HOSTS).toList(),
                        Fitted.line(meetup.organisation(), LONGEST_LINE),
                        Fitted.line(Fitted.folded(meetup.subject()), LONGEST_LINE),
                        meetup.seats(),
                        meetup.status(),
                        invitation(page, meetup),
                        page.changedAt()));
    }

    private static Invitation invitation(CurrentPage page, Meetup meetup) {
        return new Invitation(
                meetup.namesShownTo(),
                meetup.answerBy(),
                meetup.waitingList(),
                meetup.maybe(),
                !meetup.isUnread(MeetupFact.SEATS),
                meetup.hosts().isEmpty() ? page.creator() : Optional.empty());
    }
}
