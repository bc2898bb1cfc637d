package org.delbar.meetups.index;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.delbar.confluence.CurrentPages;
import org.delbar.lists.AoKeptStore;
import org.delbar.lists.Columns;
import org.delbar.lists.Conditions;
import org.delbar.lists.Fitted;
import org.delbar.lists.Position;
import org.delbar.meetups.MeetupFact;
import org.delbar.meetups.MeetupForm;
import org.delbar.meetups.MeetupStatus;
import org.delbar.meetups.MeetupTime;
import org.delbar.meetups.NamesShownTo;
import org.delbar.meetups.SpaceMeetupWords;
import org.delbar.pagefacts.FactsIndex;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.words.CurrentPage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** Keeps what lists know of meetups with Active Objects. */
@Named
public final class AoMeetupIndexStore implements FactsIndex, MeetupIndex {

    private static final String SHOWN =
            "PAGE_ID, SPACE_KEY, TITLE, CONCEPT_PAGE, TOPIC, STARTS_AT, ENDS_AT, ZONE, ALL_DAY,"
                    + " FORM, PLACE, HOSTS, ORGANISATION, SEATS, STATUS,"
                    + " NAMES_SHOWN_TO, ANSWER_BY, WAITING_LIST, MAYBE_ALLOWED, SEATS_KNOWN, MAKER, CHANGED_AT";

    private final ActiveObjects objects;
    private final SpaceMeetupWords words;
    private final CurrentPages pages;
    private final AoKeptStore<MeetupRow, MeetupSpaceRow> rows;

    @Inject
    public AoMeetupIndexStore(@ComponentImport ActiveObjects objects, SpaceMeetupWords words, CurrentPages pages) {
        this.objects = objects;
        this.words = words;
        this.pages = pages;
        rows = new AoKeptStore<>(objects, MeetupRow.class, MeetupSpaceRow.class);
    }

    @Override
    public String factsId() {
        return MeetupFact.TABLE_ID;
    }

    @Override
    public void keep(CurrentPage page) {
        MeetupEntry.of(page, words.of(page.space()), link -> id(page.space(), link))
                .ifPresentOrElse(
                        meetup ->
                                rows.keep(page.id(), page.space(), page.changedAt(), row -> fill(row, meetup), Map::of),
                        () -> forget(page.id()));
    }

    private Optional<Long> id(SpaceKey here, LinkedPage link) {
        return pages.id(link.space().isBlank() ? here : new SpaceKey(link.space()), link.title());
    }

    @Override
    public void forget(long pageId) {
        rows.forget(pageId);
    }

    @Override
    public void forgetSpace(SpaceKey space) {
        rows.forgetSpace(space);
    }

    @Override
    public List<Long> pagesOf(SpaceKey space) {
        return rows.pagesOf(space);
    }

    @Override
    public List<SpaceKey> spaces() {
        return rows.spaces();
    }

    @Override
    public List<IndexedMeetup> slice(MeetupSearch search, Optional<Position> from, int most) {
        if (search.spaces().isEmpty() || most < 1) {
            return List.of();
        }
        Conditions criteria = MeetupCriteria.of(search, from);
        return Arrays.stream(objects.find(
                        MeetupRow.class,
                        Query.select(SHOWN)
                                .where(criteria.where(), criteria.parameters())
                                .order(criteria.order())
                                .limit(most)))
                .map(AoMeetupIndexStore::meetup)
                .toList();
    }

    private static void fill(MeetupRow row, IndexedMeetup meetup) {
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

    private static IndexedMeetup meetup(MeetupRow row) {
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
                Optional.of(row.getSeats()).filter(seats -> seats > 0),
                MeetupStatus.ofKey(Columns.text(row.getStatus())).orElse(MeetupStatus.PLANNED),
                invitation(row),
                Instant.ofEpochMilli(row.getChangedAt()));
    }
}
