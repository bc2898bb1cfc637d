package org.delbar.meetups.index;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.delbar.confluence.CurrentPages;
import org.delbar.lists.AoKeptStore;
import org.delbar.lists.Conditions;
import org.delbar.lists.Position;
import org.delbar.meetups.MeetupFact;
import org.delbar.meetups.SpaceMeetupWords;
import org.delbar.pagefacts.FactsIndex;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.words.CurrentPage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** Keeps what lists know of meetups with Active Objects. */
@Named
public final class AoMeetupIndexStore implements FactsIndex, MeetupIndex {

    private final ActiveObjects objects;
    private final SpaceMeetupWords words;
    private final CurrentPages pages;
    private final AoKeptStore<MeetupRow, MeetupSpaceRow> rows;
    private final AoMeetupHostStore hosts;

    @Inject
    public AoMeetupIndexStore(@ComponentImport ActiveObjects objects, SpaceMeetupWords words, CurrentPages pages) {
        this.objects = objects;
        this.words = words;
        this.pages = pages;
        rows = new AoKeptStore<>(objects, MeetupRow.class, MeetupSpaceRow.class);
        hosts = new AoMeetupHostStore(objects);
    }

    @Override
    public String factsId() {
        return MeetupFact.TABLE_ID;
    }

    @Override
    public void keep(CurrentPage page) {
        MeetupEntry.of(page, words.of(page.space()), link -> id(page.space(), link))
                .ifPresentOrElse(
                        meetup -> rows.keep(
                                page.id(), page.space(), page.changedAt(), row -> write(row, meetup), Map::of),
                        () -> forget(page.id()));
    }

    private void write(MeetupRow row, IndexedMeetup meetup) {
        AoMeetupColumnsStore.fill(row, meetup);
        hosts.keep(meetup);
    }

    private Optional<Long> id(SpaceKey here, LinkedPage link) {
        return pages.id(link.space().isBlank() ? here : new SpaceKey(link.space()), link.title());
    }

    @Override
    public void forget(long pageId) {
        hosts.forget(pageId);
        rows.forget(pageId);
    }

    @Override
    public void forgetSpace(SpaceKey space) {
        hosts.forgetSpace(space);
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
    public Set<Long> hostedBy(PersonKey person, int most) {
        return hosts.of(person, most);
    }

    @Override
    public List<IndexedMeetup> slice(MeetupSearch search, Optional<Position> from, int most) {
        if (search.findsNothing() || most < 1) {
            return List.of();
        }
        Conditions criteria = MeetupCriteria.of(search, from);
        return Arrays.stream(objects.find(
                        MeetupRow.class,
                        Query.select(AoMeetupColumnsStore.SHOWN)
                                .where(criteria.where(), criteria.parameters())
                                .order(criteria.order())
                                .limit(most)))
                .map(AoMeetupColumnsStore::meetup)
                .toList();
    }
}
