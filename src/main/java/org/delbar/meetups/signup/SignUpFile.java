package org.delbar.meetups.signup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.lists.CsvFile;
import org.delbar.lists.Separator;
import org.delbar.meetups.SignUpQuestion;
import org.delbar.words.PageLanguage;

/** The list as a file, for hosts. */
@Named
public final class SignUpFile {

    private static final List<String> HEADS =
            List.of("name", "person", "answer", "seat", "waiting", "guests", "answered", "changed");

    private final SignUpPages pages;
    private final SignUpStore store;
    private final People people;
    private final Texts texts;

    @Inject
    public SignUpFile(SignUpPages pages, SignUpStore store, People people, Texts texts) {
        this.pages = pages;
        this.store = store;
        this.people = people;
        this.texts = texts;
    }

    /** What stands in it, before any of it is sent. */
    record Content(List<String> heads, List<List<String>> lines, char separator) {

        void write(OutputStream out) throws IOException {
            CsvFile.write(out, heads, separator, lines);
        }
    }

    /** Empty for a page the current person may not see. */
    Optional<SignUpPage> page(long id) {
        return pages.seen(id);
    }

    boolean isForReader(SignUpPage page) {
        return Reader.of(page, people.current()).host();
    }

    Content of(SignUpPage page) {
        SeatLog names = new SeatLog(texts, people);
        SignUps signUps = store.of(page.page().id());
        List<String> heads = new ArrayList<>(HEADS);
        page.meetup().questions().stream().map(SignUpQuestion::text).forEach(heads::add);
        List<List<String>> lines = signUps.answers().stream()
                .map(answer ->
                        line(answer, signUps, names, page.meetup().questions().size()))
                .toList();
        PageLanguage reader = PageLanguage.nearest(texts.locale());
        return new Content(heads, lines, Separator.of("", reader).orElse(','));
    }

    private static List<String> line(Answer answer, SignUps signUps, SeatLog names, int questions) {
        List<String> cells = new ArrayList<>(List.of(
                names.name(answer.person()),
                answer.person().value(),
                answer.reply().key(),
                answer.seated() ? "yes" : "no",
                answer.waits() ? String.valueOf(signUps.positionOf(answer.person())) : "",
                String.valueOf(answer.guests()),
                answer.since().toString(),
                answer.changedAt().toString()));
        for (int question = 0; question < questions; question++) {
            cells.add(question < answer.words().size() ? answer.words().get(question) : "");
        }
        return cells;
    }
}
