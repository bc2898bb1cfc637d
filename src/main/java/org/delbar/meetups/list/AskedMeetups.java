package org.delbar.meetups.list;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.delbar.confluence.Texts;
import org.delbar.lists.FieldReader;
import org.delbar.lists.ListFields;
import org.delbar.lists.ListState;
import org.delbar.lists.Position;
import org.delbar.lists.SpaceChoice;
import org.delbar.meetups.MeetupForm;
import org.delbar.meetups.index.MeetupSearch;
import org.delbar.meetups.index.Period;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;

/** One list being asked: what its editor has fixed, and how its reader looks at it. What cannot be used is refused by name. */
final class AskedMeetups {

    static final String WHEN = "when";
    static final String VIEW = "view";
    static final String MINE = "mine";
    static final String CONCEPT = "concept";
    static final ListFields LIST = new ListFields("meetup-", List.of(), List.of(WHEN, VIEW, MINE), List.of());

    private static final int USUAL_SIZE = 20;
    private static final int MOST_SIZE = 100;

    private final ListState state;
    private final SpaceChoice spaces;
    private final Period period;
    private final Shape shape;
    private final boolean mine;
    private final int size;
    private final boolean createButton;
    private final boolean weekNumbers;
    private final String organisation;
    private final String subject;
    private final Set<MeetupForm> forms;
    private final Optional<Position> position;
    private final List<Refusal> refusals = new ArrayList<>();

    AskedMeetups(ListState state) {
        this.state = state;
        FieldReader reader = new FieldReader(state.asked());
        spaces = SpaceChoice.of(state.parameter(ListFields.SPACES).orElse(SpaceChoice.SELF));
        period = reader.one(WHEN, Period::ofKey).orElse(Period.UPCOMING);
        shape = reader.one(VIEW, Shape::ofKey).orElse(Shape.LIST);
        mine = reader.yesOrNo(MINE).orElse(false);
        size = reader.number("pageSize", 1, MOST_SIZE).orElse(USUAL_SIZE);
        createButton = reader.yesOrNo("createButton").orElse(true);
        weekNumbers = reader.yesOrNo("weekNumbers").orElse(true);
        organisation = reader.words("organisation");
        subject = reader.words("subject");
        forms = reader.several("form", MeetupForm::ofKey);
        position = Optional.of(state.narrowed(ListFields.AT))
                .filter(at -> !at.isEmpty())
                .flatMap(at -> Position.read(at, period.measure()));
        refusals.addAll(reader.refusals());
    }

    void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    List<String> problems(Texts texts) {
        return refusals.stream()
                .map(refusal -> texts.text(
                        "delbar.lists.problem",
                        texts.text(
                                "delbar.meetups.list.field." + refusal.field().toLowerCase(Locale.ROOT)),
                        texts.text(refusal)))
                .toList();
    }

    /** @param own pages of the current person's meetups; empty for everybody's */
    MeetupSearch search(List<SpaceKey> open, Instant now, Optional<Long> concept, Optional<Set<Long>> own) {
        return new MeetupSearch(open, period, now, concept, own, organisation, subject, forms);
    }

    /**
     * Three statements in all: for the spaces there are, for what a space has chosen, and for meetups; two more tell how
     * full they are and what the reader has answered, and one which meetups the reader holds, if that is asked.
     */
    boolean mayReadTwice() {
        return !(spaces.all() && createButton);
    }

    ListState state() {
        return state;
    }

    SpaceChoice spaces() {
        return spaces;
    }

    Period period() {
        return period;
    }

    Shape shape() {
        return shape;
    }

    /** Whether only meetups of the current person are asked for. */
    boolean mine() {
        return mine;
    }

    int size() {
        return size;
    }

    boolean createButton() {
        return createButton;
    }

    boolean weekNumbers() {
        return weekNumbers;
    }

    Optional<Position> position() {
        return position;
    }
}
