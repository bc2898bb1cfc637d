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
import org.delbar.learning.index.LessonSearch;
import org.delbar.lists.CsvFile;
import org.delbar.lists.FieldReader;
import org.delbar.lists.Position;
import org.delbar.lists.SeenPart;
import org.delbar.lists.Separator;
import org.delbar.lists.SpaceChoice;
import org.delbar.lists.Told;
import org.delbar.words.PageLanguage;
import org.delbar.words.Refusal;

/** The register as rows of values and as a file. Without a page there is no own space: all are asked for, or some by key. */
@Named
public final class RegisterAnswers {

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
            refusals.add(FieldReader.choice(Field.SPACES.fieldName(), SpaceChoice.SELF));
        }
        Optional<Character> separator =
                Separator.of(asked.getOrDefault(Separator.FIELD, ""), PageLanguage.nearest(texts.locale()));
        if (separator.isEmpty()) {
            refusals.add(FieldReader.choice(Separator.FIELD, asked.getOrDefault(Separator.FIELD, "")));
        }
        return new RegisterQuestion(
                read.criteria(),
                read.position(),
                words,
                separator.orElse(','),
                refusals.stream()
                        .map(refusal -> new Told(refusal.field(), texts.text(refusal)))
                        .toList());
    }

    Rows page(RegisterQuestion question) {
        SeenPart<IndexedLesson> page = desk.list(search(question))
                .part(question.position(), question.criteria().size(), true);
        LessonTexts names = names(question);
        return new Rows(
                page.items().stream()
                        .map(shown -> row(shown.item(), addresses.everywhere(shown.address()), names))
                        .toList(),
                page.previous().map(Position::written).orElse(""),
                page.next().map(Position::written).orElse(""),
                page.searchEnded());
    }

    /** Ready to be written, for the person who asked. */
    File file(RegisterQuestion question) {
        LessonSearch search = search(question);
        CsvFile<IndexedLesson> csv = RegisterCsv.of(
                names(question),
                page -> addresses.everywhere("/pages/viewpage.action?pageId=" + page),
                question.separator());
        return out -> csv.write(desk.list(search), out);
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
