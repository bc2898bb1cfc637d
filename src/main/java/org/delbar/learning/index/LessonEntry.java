package org.delbar.learning.index;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.delbar.learning.LearningFact;
import org.delbar.learning.LearningSource;
import org.delbar.learning.LearningWords;
import org.delbar.learning.Lesson;
import org.delbar.learning.LessonReader;
import org.delbar.lists.Fitted;
import org.delbar.pagefacts.FactValue;
import org.delbar.pagefacts.FactsTable;
import org.delbar.pagefacts.PageReader;
import org.delbar.pagefacts.PageRecord;
import org.delbar.words.CurrentPage;

/**
 * What is kept of a page: the lesson, and the words it is found by.
 *
 * @param searchText folded
 */
record LessonEntry(IndexedLesson lesson, String searchText) {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_GIST = 300;
    private static final int LONGEST_LINE = 255;
    private static final int MOST_OWNERS = 12;
    private static final int MOST_THEMES = 20;

    /** Empty when the page is no worksheet (any longer), or cannot be read. */
    static Optional<LessonEntry> of(CurrentPage page, LearningWords words) {
        try {
            PageRecord record = PageReader.read(page.storage(), LearningFact.TABLE_ID);
            return record.facts().map(facts -> of(page, record, facts, words));
        } catch (PageReader.Unreadable e) {
            return Optional.empty();
        }
    }

    private static LessonEntry of(CurrentPage page, PageRecord record, FactsTable facts, LearningWords words) {
        Lesson read = new LessonReader(words).read(facts, record.tasks());
        String process = Fitted.line(read.process(), LONGEST_LINE);
        List<String> themes = themes(read.themes());
        IndexedLesson lesson = new IndexedLesson(
                page.id(),
                page.space(),
                Fitted.line(page.title(), LONGEST_LINE),
                read.happenedOn().filter(LessonDay::isNear),
                read.kind(),
                read.source().map(LearningSource::key),
                Fitted.line(
                        facts.value(words.label(LearningFact.SOURCE))
                                .map(FactValue::text)
                                .orElse(""),
                        100),
                read.status(),
                process,
                themes,
                read.owners().stream().distinct().limit(MOST_OWNERS).toList(),
                read.forTraining(),
                page.createdAt(),
                page.changedAt(),
                page.creator(),
                Fitted.line(record.text().beginning(), LONGEST_GIST));
        String searched = String.join(
                " ",
                page.title(),
                process,
                String.join(" ", themes),
                record.text().all());
        return new LessonEntry(lesson, Fitted.line(Fitted.folded(searched), LONGEST_TEXT));
    }

    private static List<String> themes(String written) {
        return Arrays.stream(written.split("[,;]", -1))
                .map(theme -> Fitted.line(theme, 60).replace("|", "/"))
                .filter(theme -> !theme.isEmpty())
                .distinct()
                .limit(MOST_THEMES)
                .toList();
    }
}
