package org.delbar.learning.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import org.delbar.learning.Kind;
import org.delbar.learning.index.IndexedLesson;
import org.delbar.learning.index.LessonSearch;

/** The register as a file, written while it is read: as large as it may be, only a part of it is held at a time. */
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

    private final LessonTexts texts;
    private final LongFunction<String> address;
    private final char separator;

    RegisterCsv(LessonTexts texts, LongFunction<String> address, char separator) {
        this.texts = texts;
        this.address = address;
        this.separator = separator;
    }

    void write(Register register, LessonSearch search, OutputStream stream) throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.append(Csv.BYTE_ORDER_MARK);
        Csv csv = new Csv(out, separator);
        csv.line(HEADS);
        try {
            register.each(search, lesson -> line(csv, lesson));
        } catch (UncheckedIOException e) {
            // Whoever asked has gone.
            throw e.getCause();
        }
        out.flush();
    }

    private void line(Csv csv, IndexedLesson lesson) {
        try {
            csv.line(List.of(
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
                    address.apply(lesson.page())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
