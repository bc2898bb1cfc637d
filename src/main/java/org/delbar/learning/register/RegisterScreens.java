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
import org.delbar.learning.index.LessonPosition;
import org.delbar.learning.index.LessonSearch;
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
        RegisterState state =
                new RegisterState(parameters, addresses.query(RegisterState.PREFIX), addresses.here(page));
        AskedRegister asking = new AskedRegister(desk, texts, state, here);
        LessonSearch search = desk.search(asking.criteria(), here);
        RegisterPage found = desk.register()
                .page(search, asking.position(), asking.criteria().size(), asking.mayReadTwice());
        List<String> notes = new ArrayList<>();
        if (found.searchEnded()) {
            notes.add(texts.text(REGISTER + "ended"));
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
                asking.list(people, time.zone()).lines(found.lessons(), addresses::here),
                texts.text(REGISTER + (state.isNarrowed() ? "empty.narrowed" : "empty")),
                notes,
                address(state, found.previous()),
                address(state, found.next()),
                asking.options().export() && !found.lessons().isEmpty() ? export(asking, here) : "",
                said(found));
    }

    /** Everything that matches, up to a limit, without anything to press. */
    LearningRegisterView still(Map<String, String> parameters, Optional<SpaceKey> here, String page) {
        RegisterState state = new RegisterState(parameters, Map.of(), addresses.everywhere(page));
        AskedRegister asking = new AskedRegister(desk, texts, state, here);
        LessonSearch search = desk.search(asking.criteria(), here);
        RegisterPage found = desk.register().page(search, Optional.empty(), MOST_IN_A_FILE, false);
        List<String> notes = new ArrayList<>();
        found.next().ifPresent(next -> {
            Register.More more = desk.register().more(search, next);
            notes.add(texts.text(
                    REGISTER + (more.atLeast() ? "file.at-least" : "file.more"),
                    found.lessons().size(),
                    more.lessons()));
        });
        if (found.searchEnded()) {
            notes.add(texts.text(REGISTER + "ended"));
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
                asking.list(people, time.zone()).lines(found.lessons(), addresses::everywhere),
                texts.text(REGISTER + "empty"),
                notes,
                "",
                notes.isEmpty() ? "" : addresses.everywhere(page),
                "",
                "");
    }

    /** What a preview shows: the shape of a register, said to be a sample. */
    LearningRegisterView sample(Map<String, String> parameters) {
        RegisterState state = new RegisterState(parameters, Map.of(), "");
        AskedRegister asking = new AskedRegister(desk, texts, state, Optional.empty());
        RegisterPage.Shown shown = SampleLesson.on(time.today(), time.zone(), texts);
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

    private static String address(RegisterState state, Optional<LessonPosition> position) {
        return position.map(at -> state.with(Map.of(Field.AT, at.written()))).orElse("");
    }

    private String export(AskedRegister asking, Optional<SpaceKey> here) {
        return addresses.here("/rest/delbar/1/learning/register.csv"
                + asking.state().question(asking.criteria().spaces().written(here)));
    }

    private String said(RegisterPage found) {
        return texts.text(
                REGISTER + (found.next().isPresent() ? "said.more" : "said"),
                found.lessons().size());
    }
}
