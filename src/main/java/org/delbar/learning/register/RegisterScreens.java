package org.delbar.learning.register;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.People;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.Texts;
import org.delbar.learning.index.IndexedLesson;
import org.delbar.learning.index.LessonSearch;
import org.delbar.lists.ListFields;
import org.delbar.lists.ListState;
import org.delbar.lists.Position;
import org.delbar.lists.SeenList;
import org.delbar.lists.SeenPart;
import org.delbar.words.SpaceKey;

/** The register as it is seen on a page, in a file, and in the macro browser. */
@Named
public final class RegisterScreens {

    /** What a file holds; the page has the rest (D8). */
    static final int MOST_IN_A_FILE = 500;

    private static final String REGISTER = "delbar.learning.register.";

    private final RegisterDesk desk;
    private final NewLessons newLessons;
    private final Texts texts;
    private final People people;
    private final ReaderTime time;
    private final Addresses addresses;

    @Inject
    public RegisterScreens(
            RegisterDesk desk,
            NewLessons newLessons,
            Texts texts,
            People people,
            ReaderTime time,
            Addresses addresses) {
        this.desk = desk;
        this.newLessons = newLessons;
        this.texts = texts;
        this.people = people;
        this.time = time;
        this.addresses = addresses;
    }

    /** @param rendered makes HTML of storage format */
    LearningRegisterView live(
            Map<String, String> parameters, Optional<SpaceKey> here, String page, UnaryOperator<String> rendered) {
        ListState state =
                new ListState(Field.LIST, parameters, addresses.query(Field.LIST.prefix()), addresses.here(page));
        AskedRegister asking = new AskedRegister(desk, texts, state, here);
        LessonSearch search = desk.search(asking.criteria(), here);
        SeenPart<IndexedLesson> found =
                desk.list(search).part(asking.position(), asking.criteria().size(), asking.mayReadTwice());
        List<String> notes = new ArrayList<>();
        if (found.searchEnded()) {
            notes.add(texts.text("delbar.lists.ended"));
        }
        return new LearningRegisterView(
                state.id(),
                asking.options().cards() ? "cards" : "table",
                asking.heading(),
                !asking.options().title().isEmpty(),
                asking.problems(),
                asking.form(),
                asking.newLesson(newLessons).map(rendered).orElse(""),
                asking.list(people, time.zone()).heads(state, asking.criteria().sort()),
                asking.list(people, time.zone()).lines(found.items(), addresses::here),
                texts.text(REGISTER + (state.isNarrowed() ? "empty.narrowed" : "empty")),
                notes,
                address(state, found.previous()),
                address(state, found.next()),
                asking.options().export() && !found.items().isEmpty() ? export(asking, here) : "",
                said(found));
    }

    /** Everything that matches, up to a limit, without anything to press. */
    LearningRegisterView still(Map<String, String> parameters, Optional<SpaceKey> here, String page) {
        ListState state = new ListState(Field.LIST, parameters, Map.of(), addresses.everywhere(page));
        AskedRegister asking = new AskedRegister(desk, texts, state, here);
        LessonSearch search = desk.search(asking.criteria(), here);
        SeenPart<IndexedLesson> found = desk.list(search).part(Optional.empty(), MOST_IN_A_FILE, false);
        List<String> notes = new ArrayList<>();
        found.next().ifPresent(next -> {
            SeenList.More more = desk.list(search).more(next);
            notes.add(texts.text(
                    REGISTER + (more.atLeast() ? "file.at-least" : "file.more"),
                    found.items().size(),
                    more.items()));
        });
        if (found.searchEnded()) {
            notes.add(texts.text("delbar.lists.ended"));
        }
        return new LearningRegisterView(
                state.id(),
                "table",
                asking.heading(),
                !asking.options().title().isEmpty(),
                asking.problems(),
                List.of(),
                "",
                asking.list(people, time.zone()).heads(),
                asking.list(people, time.zone()).lines(found.items(), addresses::everywhere),
                texts.text(REGISTER + "empty"),
                notes,
                "",
                notes.isEmpty() ? "" : addresses.everywhere(page),
                "",
                "");
    }

    /** What a preview shows: the shape of a register, said to be a sample. */
    LearningRegisterView sample(Map<String, String> parameters) {
        ListState state = new ListState(Field.LIST, parameters, Map.of(), "");
        AskedRegister asking = new AskedRegister(desk, texts, state, Optional.empty());
        SeenPart.Shown<IndexedLesson> shown = SampleLesson.on(time.today(), time.zone(), texts);
        return new LearningRegisterView(
                state.id(),
                asking.options().cards() ? "cards" : "table",
                asking.heading(),
                true,
                asking.problems(),
                List.of(),
                "",
                asking.list(people, time.zone()).heads(),
                asking.list(people, time.zone()).lines(List.of(shown), address -> address),
                "",
                List.of(texts.text(REGISTER + "sample")),
                "",
                "",
                "",
                "");
    }

    private static String address(ListState state, Optional<Position> position) {
        return position.map(at -> state.with(Map.of(ListFields.AT, at.written())))
                .orElse("");
    }

    private String export(AskedRegister asking, Optional<SpaceKey> here) {
        return addresses.here("/rest/delbar/1/learning/register.csv"
                + asking.state().question(asking.criteria().spaces().written(here)));
    }

    private String said(SeenPart<IndexedLesson> found) {
        return texts.text(
                REGISTER + (found.next().isPresent() ? "said.more" : "said"),
                found.items().size());
    }
}
