package org.delbar.meetups.list;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.Texts;
import org.delbar.lists.ListFields;
import org.delbar.lists.ListState;
import org.delbar.lists.Position;
import org.delbar.lists.SeenList;
import org.delbar.lists.SeenPart;
import org.delbar.lists.SeenPart.Shown;
import org.delbar.lists.Sight;
import org.delbar.meetups.HostNames;
import org.delbar.meetups.MeetupForm;
import org.delbar.meetups.MeetupStatus;
import org.delbar.meetups.MeetupTime;
import org.delbar.meetups.PlanButtons;
import org.delbar.meetups.index.IndexedMeetup;
import org.delbar.meetups.index.MeetupIndex;
import org.delbar.meetups.index.MeetupSearch;
import org.delbar.meetups.index.Period;
import org.delbar.pagefacts.making.PagePlaces;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;

/** Lists of meetups as they are seen on a page, in a file, and in the macro browser. */
@Named
public final class MeetupLists {

    /** What a file holds; the page has the rest (D8). */
    private static final int MOST_IN_A_FILE = 500;

    private static final String LIST = "delbar.meetups.list.";

    private final MeetupIndex index;
    private final Sight sight;
    private final PagePlaces places;
    private final PlanButtons buttons;
    private final HostNames hosts;
    private final ReaderTime time;
    private final Addresses addresses;
    private final Texts texts;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public MeetupLists(
            MeetupIndex index,
            Sight sight,
            PagePlaces places,
            PlanButtons buttons,
            HostNames hosts,
            ReaderTime time,
            Addresses addresses,
            Texts texts) {
        this.index = index;
        this.sight = sight;
        this.places = places;
        this.buttons = buttons;
        this.hosts = hosts;
        this.time = time;
        this.addresses = addresses;
        this.texts = texts;
    }

    /** @param rendered makes HTML of storage format */
    MeetupListView live(Map<String, String> parameters, ListSpot spot, UnaryOperator<String> rendered) {
        ListState state = new ListState(
                AskedMeetups.LIST,
                parameters,
                addresses.query(AskedMeetups.LIST.prefix()),
                addresses.here(spot.path()));
        AskedMeetups asked = new AskedMeetups(state);
        SeenPart<IndexedMeetup> found = list(asked, spot)
                .map(list -> list.part(asked.position(), asked.size(), asked.mayReadTwice()))
                .orElseGet(MeetupLists::nothing);
        String button = asked.createButton()
                ? asked.spaces()
                        .only(spot.space())
                        .or(spot::space)
                        .flatMap(buttons::in)
                        .map(rendered)
                        .orElse("")
                : "";
        List<String> notes = found.searchEnded() ? List.of(texts.text("delbar.lists.ended")) : List.of();
        return view(
                asked,
                found.items(),
                addresses::here,
                button,
                notes,
                address(state, found.previous()),
                address(state, found.next()));
    }

    /** Everything that matches, up to a limit, without anything to press. */
    MeetupListView still(Map<String, String> parameters, ListSpot spot) {
        String page = addresses.everywhere(spot.path());
        AskedMeetups asked = new AskedMeetups(new ListState(AskedMeetups.LIST, parameters, Map.of(), page));
        SeenPart<IndexedMeetup> found = list(asked, spot)
                .map(list -> list.part(Optional.empty(), MOST_IN_A_FILE, false))
                .orElseGet(MeetupLists::nothing);
        boolean whole = found.next().isEmpty() && !found.searchEnded();
        return view(
                asked,
                found.items(),
                addresses::everywhere,
                "",
                whole ? List.of() : List.of(texts.text(LIST + "more-on-page")),
                "",
                whole ? "" : page);
    }

    /** What a preview shows: the shape of a list, said to be a sample. */
    MeetupListView sample(Map<String, String> parameters) {
        AskedMeetups asked = new AskedMeetups(new ListState(AskedMeetups.LIST, parameters, Map.of(), ""));
        LocalDateTime first =
                clock.instant().atZone(time.zone()).toLocalDate().plusDays(5).atTime(14, 30);
        List<Shown<IndexedMeetup>> shown = Stream.of("one", "two")
                .flatMap(which -> sample(which, which.equals("one") ? first : first.plusDays(9)).stream())
                .toList();
        return view(asked, shown, UnaryOperator.identity(), "", List.of(texts.text(LIST + "sample")), "", "");
    }

    private Optional<Shown<IndexedMeetup>> sample(String which, LocalDateTime starts) {
        ZoneId zone = time.zone();
        return MeetupTime.hours(starts, starts.plusMinutes(45), zone)
                .map(hours -> new Shown<>(
                        new IndexedMeetup(
                                0,
                                new SpaceKey("SAMPLE"),
                                texts.text(LIST + "sample." + which),
                                Optional.empty(),
                                "",
                                hours,
                                Optional.of(MeetupForm.IN_PERSON),
                                texts.text(LIST + "sample.place"),
                                List.of(),
                                "",
                                Optional.of(12),
                                MeetupStatus.PLANNED,
                                Instant.EPOCH),
                        "#"));
    }

    /** Empty when the list is of a concept that the reader may not see, which is as if there were none. */
    private Optional<SeenList<IndexedMeetup>> list(AskedMeetups asked, ListSpot spot) {
        String named = asked.state().parameter(AskedMeetups.CONCEPT).orElse("");
        Optional<Long> concept = named.isEmpty() ? Optional.empty() : spot.concept(named, places);
        if (!named.isEmpty() && concept.isEmpty()) {
            asked.refuse(Refusal.of(AskedMeetups.CONCEPT, LIST + "no-concept"));
            return Optional.empty();
        }
        List<SpaceKey> open = asked.spaces().open(spot.space(), index::spaces, sight);
        MeetupSearch search = asked.search(open, clock.instant(), concept);
        return Optional.of(new SeenList<>((from, most) -> index.slice(search, from, most), search.period(), sight));
    }

    private static SeenPart<IndexedMeetup> nothing() {
        return new SeenPart<>(List.of(), Optional.empty(), Optional.empty(), false);
    }

    private MeetupListView view(
            AskedMeetups asked,
            List<Shown<IndexedMeetup>> found,
            UnaryOperator<String> address,
            String button,
            List<String> notes,
            String previous,
            String next) {
        MeetupItems items = new MeetupItems(texts, hosts, clock.instant(), time.zone(), asked.weekNumbers());
        return new MeetupListView(
                asked.state().id(),
                asked.shape().key(),
                texts.text(LIST + "heading." + asked.period().key()),
                asked.problems(texts),
                button,
                periods(asked),
                shapes(asked),
                items.groups(found, asked.shape(), address),
                texts.text(LIST + "empty." + asked.period().key()),
                notes,
                previous,
                next);
    }

    private List<MeetupListLink> periods(AskedMeetups asked) {
        return Arrays.stream(Period.values())
                .map(period -> link(asked, AskedMeetups.WHEN, "when.", period.key(), period == asked.period()))
                .toList();
    }

    private List<MeetupListLink> shapes(AskedMeetups asked) {
        List<MeetupListLink> shapes = new ArrayList<>();
        for (Shape shape : Shape.values()) {
            shapes.add(link(asked, AskedMeetups.VIEW, "view.", shape.key(), shape == asked.shape()));
        }
        return shapes;
    }

    private MeetupListLink link(AskedMeetups asked, String field, String text, String key, boolean current) {
        return new MeetupListLink(
                key, texts.text(LIST + text + key), asked.state().with(Map.of(field, key)), current);
    }

    private static String address(ListState state, Optional<Position> position) {
        return position.map(at -> state.with(Map.of(ListFields.AT, at.written())))
                .orElse("");
    }
}
