package org.delbar.methodbook.library;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.lists.CsvFile;
import org.delbar.lists.FieldReader;
import org.delbar.lists.ListFields;
import org.delbar.lists.Position;
import org.delbar.lists.SeenList;
import org.delbar.lists.SeenPart;
import org.delbar.lists.Separator;
import org.delbar.lists.SpaceChoice;
import org.delbar.lists.Told;
import org.delbar.methodbook.Difficulty;
import org.delbar.methodbook.MethodForm;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.index.IndexedMethod;
import org.delbar.methodbook.index.MethodSort;
import org.delbar.methodbook.index.NamedKey;
import org.delbar.words.PageLanguage;
import org.delbar.words.Refusal;
import org.jspecify.annotations.Nullable;

/** The library as rows of values and as a file. Without a page there is no own space: all are asked for, or some by key. */
@Named
public final class LibraryAnswers {

    private final LibraryDesk desk;
    private final Texts texts;
    private final People people;
    private final Addresses addresses;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public LibraryAnswers(LibraryDesk desk, Texts texts, People people, Addresses addresses) {
        this.desk = desk;
        this.texts = texts;
        this.people = people;
        this.addresses = addresses;
    }

    LibraryQuestion question(Map<String, List<String>> query) {
        Map<String, String> asked = new LinkedHashMap<>();
        query.forEach((name, values) -> asked.put(name, String.join(",", values)));
        SpaceChoice spaces = SpaceChoice.of(asked.getOrDefault(ListFields.SPACES, SpaceChoice.ALL));
        MethodWords words = desk.words(desk.settings(spaces, Optional.empty()));
        WishReader.Asked read = new WishReader(words).read(asked, SpaceChoice.ALL);
        List<Refusal> refusals = new ArrayList<>(read.refusals());
        if (read.wish().spaces().self()) {
            refusals.add(FieldReader.choice(ListFields.SPACES, SpaceChoice.SELF));
        }
        String separator = asked.getOrDefault(Separator.FIELD, "");
        Optional<Character> parting = Separator.of(separator, PageLanguage.nearest(texts.locale()));
        if (parting.isEmpty()) {
            refusals.add(FieldReader.choice(Separator.FIELD, separator));
        }
        return new LibraryQuestion(
                read.wish(),
                read.position(),
                words,
                parting.orElse(','),
                refusals.stream()
                        .map(refusal -> new Told(refusal.field(), texts.text(refusal)))
                        .toList());
    }

    Rows page(LibraryQuestion question) {
        SeenList<IndexedMethod> list = list(question);
        MethodTexts names = new MethodTexts(texts, people, question.words());
        SeenPart<IndexedMethod> part = question.wish().sort() == MethodSort.RANDOM
                ? new SeenPart<>(DailyDraw.of(list, LocalDate.now(clock)), Optional.empty(), Optional.empty(), false)
                : list.part(question.position(), question.wish().size(), true);
        return new Rows(
                part.items().stream()
                        .map(shown -> row(shown.item(), addresses.everywhere(shown.address()), names))
                        .toList(),
                part.previous().map(Position::written).orElse(""),
                part.next().map(Position::written).orElse(""),
                part.searchEnded());
    }

    /** Ready to be written, for the person who asked. */
    File file(LibraryQuestion question) {
        CsvFile<IndexedMethod> csv = LibraryCsv.of(
                new MethodTexts(texts, people, question.words()),
                page -> addresses.everywhere("/pages/viewpage.action?pageId=" + page),
                question.separator());
        return out -> csv.write(list(question), out);
    }

    private SeenList<IndexedMethod> list(LibraryQuestion question) {
        return desk.list(question.wish().in(desk.open(question.wish().spaces(), Optional.empty())));
    }

    private static Row row(IndexedMethod method, String address, MethodTexts names) {
        return new Row(
                method.page(),
                method.space().value(),
                method.title(),
                address,
                method.line(),
                method.categories().stream().map(NamedKey::key).toList(),
                method.subjects().stream().map(NamedKey::key).toList(),
                method.time().map(time -> time.from()).orElse(null),
                method.time().map(time -> time.to()).orElse(null),
                method.preparationMinutes().orElse(null),
                method.people().map(size -> size.from()).orElse(null),
                method.people().flatMap(size -> size.to()).orElse(null),
                method.forms().stream().map(MethodForm::key).toList(),
                method.difficulty().map(Difficulty::key).orElse(""),
                method.materials(),
                names.sharers(method),
                method.organisation(),
                method.status().key(),
                method.version(),
                method.language().map(PageLanguage::code).orElse(""),
                method.uses(),
                method.createdAt().toString(),
                method.changedAt().toString());
    }

    /** Something that is written to whoever waits for it. */
    @FunctionalInterface
    interface File {
        void write(OutputStream out) throws IOException;
    }

    /**
     * One page of the library.
     *
     * @param previous for {@code at}; empty when nothing comes before
     * @param next for {@code at}; empty when nothing follows
     * @param searchEnded whether there may be more further down although nothing follows here
     */
    public record Rows(List<Row> methods, String previous, String next, boolean searchEnded) {}

    /**
     * One method. Keys do not change with the language; texts that the page does not say are empty, and so are numbers.
     *
     * @param sharedBy names
     */
    public record Row(
            long page,
            String space,
            String title,
            String address,
            String line,
            List<String> categories,
            List<String> subjects,
            @Nullable Integer minutesFrom,
            @Nullable Integer minutesTo,
            @Nullable Integer preparation,
            @Nullable Integer peopleFrom,
            @Nullable Integer peopleTo,
            List<String> forms,
            String difficulty,
            String materials,
            String sharedBy,
            String organisation,
            String status,
            String version,
            String language,
            int uses,
            String created,
            String changed) {}
}
