package org.delbar.methodbook.library;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.delbar.lists.CsvFile;
import org.delbar.methodbook.Difficulty;
import org.delbar.methodbook.GroupSize;
import org.delbar.methodbook.MethodForm;
import org.delbar.methodbook.Minutes;
import org.delbar.methodbook.index.IndexedMethod;
import org.delbar.methodbook.index.NamedKey;
import org.delbar.words.PageLanguage;

/** The columns of the library as a file. */
final class LibraryCsv {

    /** Stable, whatever the language: other people's sheets refer to them. */
    private static final List<String> HEADS = List.of(
            "page_id",
            "space",
            "title",
            "line",
            "categories",
            "subjects",
            "minutes_from",
            "minutes_to",
            "preparation",
            "people_from",
            "people_to",
            "forms",
            "difficulty",
            "materials",
            "shared_by",
            "organisation",
            "status",
            "version",
            "language",
            "uses",
            "created",
            "changed",
            "address");

    private LibraryCsv() {}

    static CsvFile<IndexedMethod> of(MethodTexts texts, LongFunction<String> address, char separator) {
        return new CsvFile<>(HEADS, separator, method -> cells(method, texts, address));
    }

    private static List<String> cells(IndexedMethod method, MethodTexts texts, LongFunction<String> address) {
        return List.of(
                Long.toString(method.page()),
                method.space().value(),
                method.title(),
                method.line(),
                keys(method.categories()),
                keys(method.subjects()),
                number(method.time().map(Minutes::from)),
                number(method.time().map(Minutes::to)),
                number(method.preparationMinutes()),
                number(method.people().map(GroupSize::from)),
                number(method.people().flatMap(GroupSize::to)),
                method.forms().stream().map(MethodForm::key).collect(Collectors.joining(", ")),
                method.difficulty().map(Difficulty::key).orElse(""),
                method.materials(),
                texts.sharers(method),
                method.organisation(),
                method.status().key(),
                method.version(),
                method.language().map(PageLanguage::code).orElse(""),
                Integer.toString(method.uses()),
                method.createdAt().toString(),
                method.changedAt().toString(),
                address.apply(method.page()));
    }

    private static String keys(List<NamedKey> choices) {
        return choices.stream().map(NamedKey::key).collect(Collectors.joining(", "));
    }

    private static String number(Optional<Integer> number) {
        return number.map(each -> Integer.toString(each)).orElse("");
    }
}
