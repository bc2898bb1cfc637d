package org.delbar.meetups.list;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.Texts;
import org.delbar.lists.SeenPart;
import org.delbar.lists.SeenPart.Shown;
import org.delbar.meetups.MeetupForm;
import org.delbar.meetups.MeetupStatus;
import org.delbar.meetups.MeetupTime;
import org.delbar.meetups.NamesShownTo;
import org.delbar.meetups.index.IndexedMeetup;
import org.delbar.meetups.index.Invitation;
import org.delbar.meetups.signup.SignUpLines;
import org.delbar.words.SpaceKey;

/** Two meetups that nobody holds, for previews. */
final class SampleMeetups {

    private static final String SAMPLE = "delbar.meetups.list.sample.";
    private static final int SEATS = 12;

    private final Texts texts;
    private final SignUpLines signUps;

    SampleMeetups(Texts texts, SignUpLines signUps) {
        this.texts = texts;
        this.signUps = signUps;
    }

    FoundMeetups from(LocalDateTime first, ZoneId zone) {
        List<Shown<IndexedMeetup>> shown = List.of(
                new Shown<>(meetup(1, "one", first, zone), "#"),
                new Shown<>(meetup(2, "two", first.plusDays(9), zone), "#"));
        return new FoundMeetups(
                new SeenPart<>(shown, Optional.empty(), Optional.empty(), false),
                Map.of(1L, signUps.sample(7, SEATS), 2L, signUps.sample(SEATS, SEATS)),
                false);
    }

    private IndexedMeetup meetup(long page, String which, LocalDateTime starts, ZoneId zone) {
        return new IndexedMeetup(
                page,
                new SpaceKey("SAMPLE"),
                texts.text(SAMPLE + which),
                Optional.empty(),
                "",
                new MeetupTime(starts, starts.plusMinutes(45), zone, false),
                Optional.of(MeetupForm.IN_PERSON),
                texts.text(SAMPLE + "place"),
                List.of(),
                "",
                "",
                Optional.of(SEATS),
                MeetupStatus.PLANNED,
                new Invitation(NamesShownTo.VIEWERS, Optional.empty(), true, true, true, Optional.empty()),
                Instant.EPOCH);
    }
}
