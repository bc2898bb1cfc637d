package org.delbar.meetups.list;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.Texts;
import org.delbar.lists.ListFields;
import org.delbar.lists.ListState;
import org.delbar.lists.Position;
import org.delbar.meetups.HostNames;
import org.delbar.meetups.PlanButtons;
import org.delbar.meetups.signup.SignUpLines;

/** Lists of meetups as they are seen on a page, in a file, and in the macro browser. */
@Named
public final class MeetupLists {

    /** What a file holds; the page has the rest (D8). */
    private static final int MOST_IN_A_FILE = 500;

    private static final String LIST = "delbar.meetups.list.";

    private static final String SIGN_IN = "/login.action?os_destination=";

    private final SeenMeetups seen;
    private final PlanButtons buttons;
    private final HostNames hosts;
    private final ReaderTime time;
    private final SignUpLines signUps;
    private final Addresses addresses;
    private final Texts texts;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public MeetupLists(
            SeenMeetups seen,
            PlanButtons buttons,
            HostNames hosts,
            ReaderTime time,
            SignUpLines signUps,
            Addresses addresses,
            Texts texts) {
        this.seen = seen;
        this.buttons = buttons;
        this.hosts = hosts;
        this.time = time;
        this.signUps = signUps;
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
        FoundMeetups found =
                seen.of(asked, spot, list -> list.part(asked.position(), asked.size(), asked.mayReadTwice()));
        String button = asked.createButton()
                ? asked.spaces()
                        .only(spot.space())
                        .or(spot::space)
                        .flatMap(buttons::in)
                        .map(rendered)
                        .orElse("")
                : "";
        List<String> notes = found.part().searchEnded() ? List.of(texts.text("delbar.lists.ended")) : List.of();
        return view(
                asked,
                found,
                addresses::here,
                found.nobody() ? addresses.here(SIGN_IN + encoded(spot.path())) : "",
                button,
                notes,
                address(state, found.part().previous()),
                address(state, found.part().next()));
    }

    /** Everything that matches, up to a limit, without anything to press. */
    MeetupListView still(Map<String, String> parameters, ListSpot spot) {
        String page = addresses.everywhere(spot.path());
        AskedMeetups asked = new AskedMeetups(new ListState(AskedMeetups.LIST, parameters, Map.of(), page));
        FoundMeetups found = seen.of(asked, spot, list -> list.part(Optional.empty(), MOST_IN_A_FILE, false));
        boolean whole = found.part().next().isEmpty() && !found.part().searchEnded();
        return view(
                asked,
                found,
                addresses::everywhere,
                "",
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
        FoundMeetups found = new SampleMeetups(texts, signUps).from(first, time.zone());
        return view(asked, found, UnaryOperator.identity(), "", "", List.of(texts.text(LIST + "sample")), "", "");
    }

    private MeetupListView view(
            AskedMeetups asked,
            FoundMeetups found,
            UnaryOperator<String> address,
            String signIn,
            String button,
            List<String> notes,
            String previous,
            String next) {
        MeetupItems items =
                new MeetupItems(texts, hosts, clock.instant(), time.zone(), asked.weekNumbers(), found.signUps());
        MeetupListWays ways = new MeetupListWays(asked, texts);
        return new MeetupListView(
                asked.state().id(),
                asked.shape().key(),
                texts.text(LIST + "heading." + asked.period().key()),
                asked.problems(texts),
                button,
                ways.periods(),
                ways.whose(),
                ways.shapes(),
                items.groups(found.part().items(), asked.shape(), address),
                texts.text(LIST + "empty." + empty(asked, found)),
                signIn,
                addresses.here("/plugins/delbar/meetup-answer.action"),
                notes,
                previous,
                next);
    }

    private static String empty(AskedMeetups asked, FoundMeetups found) {
        if (!asked.mine()) {
            return asked.period().key();
        }
        return found.nobody() ? "nobody" : "mine";
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static String address(ListState state, Optional<Position> position) {
        return position.map(at -> state.with(Map.of(ListFields.AT, at.written())))
                .orElse("");
    }
}
