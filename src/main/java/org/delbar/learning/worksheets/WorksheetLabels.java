package org.delbar.learning.worksheets;

import java.util.ArrayList;
import java.util.List;
import org.delbar.learning.LearningFact;
import org.delbar.learning.LearningWords;
import org.delbar.learning.Lesson;
import org.delbar.learning.LessonReader;
import org.delbar.pagefacts.PageReader;
import org.delbar.pagefacts.PageRecord;

/** The labels of a worksheet, made of keys so that they are the same in every language. */
final class WorksheetLabels {

    private static final String LABEL = "learning";

    private final LessonReader lessons;

    WorksheetLabels(LearningWords words) {
        lessons = new LessonReader(words);
    }

    /** None for a page that is no worksheet or cannot be read. */
    List<String> of(String storage) {
        try {
            PageRecord page = PageReader.read(storage, LearningFact.TABLE_ID);
            return page.facts()
                    .map(facts -> labels(lessons.read(facts, page.tasks())))
                    .orElse(List.of());
        } catch (PageReader.Unreadable e) {
            return List.of();
        }
    }

    private static List<String> labels(Lesson lesson) {
        List<String> labels = new ArrayList<>(List.of(LABEL));
        lesson.source().ifPresent(source -> labels.add(LABEL + "-" + source.key()));
        lesson.kind().ifPresent(kind -> labels.add(LABEL + "-" + kind.key()));
        return labels;
    }
}
