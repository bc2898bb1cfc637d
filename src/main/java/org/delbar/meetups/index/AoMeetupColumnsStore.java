package org.delbar.meetups.index;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.delbar.lists.Columns;
import org.delbar.lists.Fitted;
import org.delbar.meetups.MeetupForm;
import org.delbar.meetups.MeetupStatus;
import org.delbar.meetups.MeetupTime;
import org.delbar.meetups.NamesShownTo;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** How a meetup stands in its row and comes out of it. */
final class AoMeetupColumnsStore {

    static final String SHOWN = "PAGE_ID, SPACE_KEY, TITLE, CONCEPT_PAGE, TOPIC, STARTS_AT, ENDS_AT, ZONE, ALL_DAY,"
            + " FORM, PLACE, HOSTS, ORGANISATION, SUBJECT_WORDS, SEATS, STATUS,"
            + " NAMES_SHOWN_TO, ANSWER_BY, WAITING_LIST, MAYBE_ALLOWED, SEATS_KNOWN, MAKER, CHANGED_AT";

    private AoMeetupColumnsStore() {}

    static void fill(MeetupRow row, IndexedMeetup meetup) {
        row.setSpaceKey(meetup.space().value());
        row.setTitle(meetup.title());
        row.setConceptPage(meetup.concept().orElse(0L));
        row.setTopic(meetup.topic());
        row.setStartsAt(meetup.time().start().toEpochMilli());
        row.setEndsAt(meetup.time().end().toEpochMilli());
        row.setZone(meetup.time().zone().getId());
        row.setAllDay(meetup.time().allDay());
        row.setForm(meetup.form().map(MeetupForm::key).orElse(null));
        row.setPlace(meetup.place());
        row.setHosts(
                Columns.between(meetup.hosts().stream().map(PersonKey::value).toList()));
        row.setOrganisation(meetup.organisation());
        row.setOrganisationWords(Fitted.line(Fitted.folded(meetup.organisation()), 255));
        row.setSubjectWords(meetup.subjectWords());
        row.setSeats(meetup.seats().orElse(0));
        row.setStatus(meetup.status().key());
        fill(row, meetup.invitation());
        row.setChangedAt(meetup.changedAt().toEpochMilli());
    }

    private static void fill(MeetupRow row, Invitation invitation) {
        row.setNamesShownTo(invitation.namesShownTo().key());
        row.setAnswerBy(invitation.answerBy().map(Instant::toEpochMilli).orElse(null));
        row.setWaitingList(invitation.waitingList());
        row.setMaybeAllowed(invitation.maybe());
        row.setSeatsKnown(invitation.seatsAreKnown());
        row.setMaker(invitation.maker().map(PersonKey::value).orElse(null));
    }

    private static Invitation invitation(MeetupRow row) {
        return new Invitation(
                NamesShownTo.ofKey(Columns.text(row.getNamesShownTo())).orElse(NamesShownTo.HOSTS),
                Optional.ofNullable(row.getAnswerBy()).map(Instant::ofEpochMilli),
                row.isWaitingList(),
                !Boolean.FALSE.equals(row.getMaybeAllowed()),
                row.isSeatsKnown(),
                Optional.of(Columns.text(row.getMaker()))
                        .filter(key -> !key.isEmpty())
                        .map(PersonKey::new));
    }

    static IndexedMeetup meetup(MeetupRow row) {
        ZoneId zone = ZoneId.of(row.getZone());
        MeetupTime time = new MeetupTime(
                Instant.ofEpochMilli(row.getStartsAt()).atZone(zone).toLocalDateTime(),
                Instant.ofEpochMilli(row.getEndsAt()).atZone(zone).toLocalDateTime(),
                zone,
                row.isAllDay());
        return new IndexedMeetup(
                row.getPageId(),
                new SpaceKey(row.getSpaceKey()),
                Columns.text(row.getTitle()),
                Optional.of(row.getConceptPage()).filter(id -> id > 0),
                Columns.text(row.getTopic()),
                time,
                MeetupForm.ofKey(Columns.text(row.getForm())),
                Columns.text(row.getPlace()),
                Columns.several(row.getHosts()).stream().map(PersonKey::new).toList(),
                Columns.text(row.getOrganisation()),
                Columns.text(row.getSubjectWords()),
                Optional.of(row.getSeats()).filter(seats -> seats > 0),
                MeetupStatus.ofKey(Columns.text(row.getStatus())).orElse(MeetupStatus.PLANNED),
                invitation(row),
                Instant.ofEpochMilli(row.getChangedAt()));
    }
}
