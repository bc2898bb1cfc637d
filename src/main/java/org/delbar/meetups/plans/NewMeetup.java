package org.delbar.meetups.plans;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.delbar.meetups.MeetupForm;
import org.delbar.meetups.MeetupTime;
import org.delbar.meetups.NamesShownTo;
import org.delbar.meetups.OnlineLink;
import org.delbar.words.PersonKey;

/**
 * A meetup that may become a page: {@link MeetupAnswers} lets nothing else through. Texts may be empty, but not the title.
 *
 * @param concept one that the writer may see
 * @param answerBy by the clocks of the meetup
 * @param questions at most three, without semicolons
 */
public record NewMeetup(
        String title,
        Optional<ConceptLink> concept,
        String topic,
        MeetupTime time,
        Optional<MeetupForm> form,
        String place,
        Optional<OnlineLink> link,
        List<PersonKey> hosts,
        String organisation,
        Optional<Integer> seats,
        int guests,
        Optional<LocalDateTime> answerBy,
        boolean waitingList,
        boolean maybe,
        NamesShownTo namesShownTo,
        List<String> questions) {

    public NewMeetup {
        hosts = List.copyOf(hosts);
        questions = List.copyOf(questions);
    }
}
