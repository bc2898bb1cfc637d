package org.delbar.meetups.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.delbar.lists.Listed;
import org.delbar.meetups.MeetupForm;
import org.delbar.meetups.MeetupStatus;
import org.delbar.meetups.MeetupTime;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/**
 * A meetup as lists know it; one that does not say when is in no list.
 *
 * @param concept id of the concept's page, whoever may see it
 * @param topic as written, may be empty
 * @param place as written, may be empty
 * @param organisation as written, may be empty
 * @param subjectWords what the page says of its subject area, folded as searches compare it
 */
public record IndexedMeetup(
        long page,
        SpaceKey space,
        String title,
        Optional<Long> concept,
        String topic,
        MeetupTime time,
        Optional<MeetupForm> form,
        String place,
        List<PersonKey> hosts,
        String organisation,
        String subjectWords,
        Optional<Integer> seats,
        MeetupStatus status,
        Invitation invitation,
        Instant changedAt)
        implements Listed {

    public IndexedMeetup {
        hosts = List.copyOf(hosts);
    }

    /** Whoever the page names; where it names nobody, whoever made it. */
    public boolean isHost(PersonKey person) {
        return hosts.contains(person)
                || invitation.maker().filter(person::equals).isPresent();
    }
}
