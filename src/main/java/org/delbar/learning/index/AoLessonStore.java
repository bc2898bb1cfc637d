package org.delbar.learning.index;

import java.time.Instant;
import java.util.Optional;
import org.delbar.learning.Kind;
import org.delbar.learning.LessonStatus;
import org.delbar.lists.Columns;
import org.delbar.lists.Fitted;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** Lessons as rows, and rows as lessons. */
final class AoLessonStore {

    /** What a list reads; never the text that lessons are only found by. */
    static final String SHOWN = "PAGE_ID, SPACE_KEY, TITLE, HAPPENED_DAY, KIND, SOURCE, SOURCE_TEXT, STATUS, PROCESS,"
            + " THEMES, OWNERS, TRAINING, CREATED_AT, CHANGED_AT, CREATOR, GIST";

    private AoLessonStore() {}

    static void fill(LearningRow row, LessonEntry entry) {
        IndexedLesson lesson = entry.lesson();
        row.setSpaceKey(lesson.space().value());
        row.setTitle(lesson.title());
        row.setTitleSort(lesson.titleSort());
        row.setHappenedDay(LessonDay.number(lesson.happenedOn()));
        row.setKind(lesson.kind().map(Kind::key).orElse(null));
        row.setSource(lesson.source().orElse(null));
        row.setSourceText(lesson.sourceText());
        row.setStatus(lesson.status().key());
        row.setProcess(lesson.process());
        row.setProcessWords(processWords(lesson));
        row.setThemes(String.join("|", lesson.themes()));
        row.setThemeWords(themeWords(lesson));
        row.setOwners(owners(lesson));
        row.setTraining(lesson.forTraining());
        row.setCreatedAt(lesson.createdAt().toEpochMilli());
        row.setChangedAt(lesson.changedAt().toEpochMilli());
        row.setCreator(lesson.creator().map(PersonKey::value).orElse(null));
        row.setGist(lesson.gist());
        row.setSearchText(entry.searchText());
    }

    static IndexedLesson lesson(LearningRow row) {
        return new IndexedLesson(
                row.getPageId(),
                new SpaceKey(row.getSpaceKey()),
                Columns.text(row.getTitle()),
                LessonDay.day(row.getHappenedDay()),
                Kind.ofKey(Columns.text(row.getKind())),
                Optional.ofNullable(row.getSource()).filter(key -> !key.isEmpty()),
                Columns.text(row.getSourceText()),
                LessonStatus.ofKey(Columns.text(row.getStatus())).orElse(LessonStatus.SHARED),
                Columns.text(row.getProcess()),
                Columns.several(row.getThemes()),
                Columns.several(row.getOwners()).stream().map(PersonKey::new).toList(),
                row.isTraining(),
                Instant.ofEpochMilli(row.getCreatedAt()),
                Instant.ofEpochMilli(row.getChangedAt()),
                Optional.ofNullable(row.getCreator()).map(PersonKey::new),
                Columns.text(row.getGist()));
    }

    private static String processWords(IndexedLesson lesson) {
        return Fitted.line(Fitted.folded(lesson.process()), 255);
    }

    private static String themeWords(IndexedLesson lesson) {
        return Columns.between(lesson.themes().stream().map(Fitted::folded).toList());
    }

    private static String owners(IndexedLesson lesson) {
        return Columns.between(lesson.owners().stream().map(PersonKey::value).toList());
    }
}
