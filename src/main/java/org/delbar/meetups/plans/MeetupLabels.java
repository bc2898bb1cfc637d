package org.delbar.meetups.plans;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.delbar.confluence.CurrentPages;
import org.delbar.meetups.Meetup;
import org.delbar.meetups.MeetupFact;
import org.delbar.meetups.MeetupReader;
import org.delbar.meetups.SpaceMeetupWords;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.pagefacts.NewPageLabels;
import org.delbar.pagefacts.PageReader;
import org.delbar.words.SpaceKey;

/** The labels of a meetup's page; its concept is labelled by the id of its page, which a new title does not change. */
@Named
public final class MeetupLabels implements NewPageLabels {

    private static final String LABEL = "meetup";

    private final SpaceMeetupWords words;
    private final CurrentPages pages;

    @Inject
    public MeetupLabels(SpaceMeetupWords words, CurrentPages pages) {
        this.words = words;
        this.pages = pages;
    }

    @Override
    public String factsId() {
        return MeetupFact.TABLE_ID;
    }

    @Override
    public List<String> of(SpaceKey space, String storage) {
        try {
            return PageReader.read(storage, factsId())
                    .facts()
                    .map(new MeetupReader(words.of(space))::read)
                    .map(meetup -> labels(space, meetup))
                    .orElse(List.of());
        } catch (PageReader.Unreadable e) {
            return List.of();
        }
    }

    private List<String> labels(SpaceKey space, Meetup meetup) {
        Optional<String> concept =
                meetup.concept().flatMap(link -> id(space, link)).map(id -> "concept-" + id);
        return Stream.concat(Stream.of(LABEL), concept.stream()).toList();
    }

    private Optional<Long> id(SpaceKey here, LinkedPage link) {
        return pages.id(link.space().isBlank() ? here : new SpaceKey(link.space()), link.title());
    }
}
