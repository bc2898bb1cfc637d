package org.delbar.learning.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import org.delbar.learning.Kind;
import org.delbar.learning.index.IndexedLesson;
import org.delbar.lists.CsvFile;

/** The columns of the register as a file. */
final class RegisterCsv {

    /** Stable, whatever the language: other people's sheets refer to them. */
    private static final List<String> HEADS = List.of(
            "page_id",
            "space",
            "title",
            "when",
            "kind",
            "source",
            "source_text",
            "status",
            "process",
            "themes",
            "owners",
            "training",
            "created",
            "changed",
            "gist",
            "address");

    private RegisterCsv() {}

    static CsvFile<IndexedLesson> of(LessonTexts texts, LongFunction<String> address, char separator) {
        return new CsvFile<>(HEADS, separator, lesson -> cells(lesson, texts, address));
    }

    private static List<String> cells(IndexedLesson lesson, LessonTexts texts, LongFunction<String> address) {
        return List.of(
                Long.toString(lesson.page()),
                lesson.space().value(),
                lesson.title(),
                lesson.happenedOn().map(LocalDate::toString).orElse(""),
                lesson.kind().map(Kind::key).orElse(""),
                lesson.source().orElse(""),
                lesson.sourceText(),
                lesson.status().key(),
                lesson.process(),
                String.join(", ", lesson.themes()),
                texts.owners(lesson),
                Boolean.toString(lesson.forTraining()),
                lesson.createdAt().toString(),
                lesson.changedAt().toString(),
                lesson.gist(),
                address.apply(lesson.page()));
    }
}
