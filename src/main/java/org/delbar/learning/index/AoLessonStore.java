package org.delbar.learning.index;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.delbar.learning.Kind;
import org.delbar.learning.LessonStatus;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/** Lessons as rows, and rows as lessons. */
final class AoLessonStore {

    /** What a list reads; never the text that lessons are only found by. */
    static final String SHOWN = "PAGE_ID, SPACE_KEY, TITLE, HAPPENED_DAY, KIND, SOURCE, SOURCE_TEXT, STATUS, PROCESS,"
            + " THEMES, OWNERS, TRAINING, CREATED_AT, CHANGED_AT, CREATOR, GIST";

    private AoLessonStore() {}

    /** All columns of a new row. */
    static Map<String, Object> all(LessonEntry entry, long keptAt) {
        IndexedLesson lesson = entry.lesson();
        Map<String, Object> columns = new HashMap<>();
        columns.put("PAGE_ID", lesson.page());
        columns.put("SPACE_KEY", lesson.space().value());
        columns.put("TITLE", lesson.title());
        columns.put("TITLE_SORT", lesson.titleSort());
        columns.put("HAPPENED_DAY", LessonDay.number(lesson.happenedOn()));
        lesson.kind().ifPresent(kind -> columns.put("KIND", kind.key()));
        lesson.source().ifPresent(source -> columns.put("SOURCE", source));
        columns.put("SOURCE_TEXT", lesson.sourceText());
        columns.put("STATUS", lesson.status().key());
        columns.put("PROCESS", lesson.process());
        columns.put("PROCESS_WORDS", processWords(lesson));
        columns.put("THEMES", String.join("|", lesson.themes()));
        columns.put("THEME_WORDS", themeWords(lesson));
        columns.put("OWNERS", owners(lesson));
        columns.put("TRAINING", lesson.forTraining());
        columns.put("CREATED_AT", lesson.createdAt().toEpochMilli());
        columns.put("CHANGED_AT", lesson.changedAt().toEpochMilli());
        lesson.creator().ifPresent(person -> columns.put("CREATOR", person.value()));
        columns.put("GIST", lesson.gist());
        columns.put("SEARCH_TEXT", entry.searchText());
        columns.put("KEPT_AT", keptAt);
        return columns;
    }

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
                text(row.getTitle()),
                LessonDay.day(row.getHappenedDay()),
                Kind.ofKey(text(row.getKind())),
                Optional.ofNullable(row.getSource()).filter(key -> !key.isEmpty()),
                text(row.getSourceText()),
                LessonStatus.ofKey(text(row.getStatus())).orElse(LessonStatus.SHARED),
                text(row.getProcess()),
                several(row.getThemes()),
                several(row.getOwners()).stream().map(PersonKey::new).toList(),
                row.isTraining(),
                Instant.ofEpochMilli(row.getCreatedAt()),
                Instant.ofEpochMilli(row.getChangedAt()),
                Optional.ofNullable(row.getCreator()).map(PersonKey::new),
                text(row.getGist()));
    }

    private static String processWords(IndexedLesson lesson) {
        return Fitted.line(Fitted.folded(lesson.process()), 255);
    }

    private static String themeWords(IndexedLesson lesson) {
        return LessonCriteria.between(
                lesson.themes().stream().map(Fitted::folded).collect(Collectors.joining("|")));
    }

    private static String owners(IndexedLesson lesson) {
        return LessonCriteria.between(
                lesson.owners().stream().map(PersonKey::value).collect(Collectors.joining("|")));
    }

    /** Oracle keeps an empty text as none. */
    private static String text(@Nullable String column) {
        return Objects.requireNonNullElse(column, "");
    }

    private static List<String> several(@Nullable String column) {
        return Arrays.stream(text(column).split("\\|", -1))
                .filter(each -> !each.isBlank())
                .toList();
    }
}
