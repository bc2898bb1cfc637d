package org.delbar.learning.register;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.People;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.Texts;
import org.delbar.learning.Kind;
import org.delbar.learning.LearningWords;
import org.delbar.learning.index.IndexedLesson;
import org.delbar.learning.index.LessonPosition;
import org.delbar.learning.index.LessonSearch;
import org.delbar.words.PageLanguage;
import org.delbar.words.Refusal;

/** The register as rows of values and as a file. Without a page there is no own space: all are asked for, or some by key. */
@Named
public final class RegisterAnswers {

    private static final String SEPARATOR = "separator";

    private final RegisterDesk desk;
    private final Texts texts;
    private final People people;
    private final ReaderTime time;
    private final Addresses addresses;

    @Inject
    public RegisterAnswers(RegisterDesk desk, Texts texts, People people, ReaderTime time, Addresses addresses) {
        this.desk = desk;
        this.texts = texts;
        this.people = people;
        this.time = time;
        this.addresses = addresses;
    }

    RegisterQuestion question(Map<String, List<String>> query) {
        Map<String, String> asked = new LinkedHashMap<>();
        query.forEach((name, values) -> asked.put(name, values.isEmpty() ? "" : values.get(0)));
        SpaceChoice spaces = SpaceChoice.of(asked.getOrDefault(Field.SPACES.fieldName(), SpaceChoice.ALL));
        LearningWords words = desk.words(desk.settings(spaces, Optional.empty()));
        CriteriaReader.Asked read = desk.read(asked, SpaceChoice.ALL, words);
        List<Refusal> refusals = new ArrayList<>(read.refusals());
        if (read.criteria().spaces().self()) {
            refusals.add(CriteriaReader.choice(Field.SPACES.fieldName(), SpaceChoice.SELF));
        }
        Optional<Character> separator = separator(asked.getOrDefault(SEPARATOR, ""));
        if (separator.isEmpty()) {
            refusals.add(CriteriaReader.choice(SEPARATOR, asked.getOrDefault(SEPARATOR, "")));
        }
        return new RegisterQuestion(
                read.criteria(),
                read.position(),
                words,
                separator.orElse(','),
                refusals.stream()
                        .map(refusal -> new RegisterQuestion.Told(refusal.field(), texts.text(refusal)))
                        .toList());
    }

    /** Where commas stand in numbers, spreadsheets want semicolons. */
    private Optional<Character> separator(String asked) {
        return switch (asked) {
            case ",", "comma" -> Optional.of(',');
            case ";", "semicolon" -> Optional.of(';');
            case "" -> Optional.of(PageLanguage.nearest(texts.locale()) == PageLanguage.ENGLISH ? ',' : ';');
            default -> Optional.empty();
        };
    }

    Rows page(RegisterQuestion question) {
        RegisterPage page = desk.register()
                .page(search(question), question.position(), question.criteria().size(), true);
        LessonTexts names = names(question);
        return new Rows(
                page.lessons().stream()
                        .map(shown -> row(shown.lesson(), addresses.everywhere(shown.address()), names))
                        .toList(),
                page.previous().map(LessonPosition::written).orElse(""),
                page.next().map(LessonPosition::written).orElse(""),
                page.searchEnded());
    }

    /** Ready to be written, for the person who asked. */
    File file(RegisterQuestion question) {
        LessonSearch search = search(question);
        RegisterCsv csv = new RegisterCsv(
                names(question),
                page -> addresses.everywhere("/pages/viewpage.action?pageId=" + page),
                question.separator());
        return out -> csv.write(desk.register(), search, out);
    }

    private LessonSearch search(RegisterQuestion question) {
        return desk.search(question.criteria(), Optional.empty());
    }

    private LessonTexts names(RegisterQuestion question) {
        return new LessonTexts(texts, people, question.words(), time.zone());
    }

    private static Row row(IndexedLesson lesson, String address, LessonTexts names) {
        return new Row(
                lesson.page(),
                lesson.space().value(),
                lesson.title(),
                address,
                lesson.happenedOn().map(Object::toString).orElse(""),
                lesson.kind().map(Kind::key).orElse(""),
                lesson.source().orElse(""),
                lesson.sourceText(),
                lesson.status().key(),
                lesson.process(),
                lesson.themes(),
                names.owners(lesson),
                lesson.forTraining(),
                lesson.createdAt().toString(),
                lesson.changedAt().toString(),
                lesson.gist());
    }

    /** Something that is written to whoever waits for it. */
    @FunctionalInterface
    interface File {
        void write(OutputStream out) throws IOException;
    }

    /**
     * One page of the register.
     *
     * @param previous for {@code at}; empty when nothing comes before
     * @param next for {@code at}; empty when nothing follows
     * @param searchEnded whether there may be more further down although nothing follows here
     */
    public record Rows(List<Row> lessons, String previous, String next, boolean searchEnded) {}

    /**
     * One lesson. Keys do not change with the language; what the page does not say is empty.
     *
     * @param when ISO date
     * @param sourceText as written
     * @param owners names
     */
    public record Row(
            long page,
            String space,
            String title,
            String address,
            String when,
            String kind,
            String source,
            String sourceText,
            String status,
            String process,
            List<String> themes,
            String owners,
            boolean training,
            String created,
            String changed,
            String gist) {}
}
