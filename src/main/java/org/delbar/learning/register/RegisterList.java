package org.delbar.learning.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.delbar.confluence.Texts;
import org.delbar.learning.index.IndexedLesson;
import org.delbar.learning.index.LessonSort;
import org.delbar.lists.Fitted;
import org.delbar.lists.ListColumn;
import org.delbar.lists.ListState;
import org.delbar.lists.SeenPart.Shown;

/** Heads and lines of a register. */
final class RegisterList {

    private static final int LONGEST_GIST = 180;

    private final Texts texts;
    private final LessonTexts lessons;
    private final List<Column> columns;

    RegisterList(Texts texts, LessonTexts lessons, List<Column> columns) {
        this.texts = texts;
        this.lessons = lessons;
        this.columns = List.copyOf(columns);
    }

    /** Heads that sort; the title comes first. */
    List<ListColumn> heads(ListState state, LessonSort now) {
        List<ListColumn> heads = new ArrayList<>();
        heads.add(head("title", "delbar.learning.register.column.lesson", LessonSort.By.TITLE, state, now));
        for (Column column : columns) {
            heads.add(column.sorting()
                    .map(by -> head(column.key(), column.textKey(), by, state, now))
                    .orElseGet(() -> new ListColumn(column.key(), texts.text(column.textKey()), "", "none")));
        }
        return heads;
    }

    /** Heads that only name. */
    List<ListColumn> heads() {
        List<ListColumn> heads = new ArrayList<>();
        heads.add(new ListColumn("title", texts.text("delbar.learning.register.column.lesson"), "", "none"));
        columns.forEach(column -> heads.add(new ListColumn(column.key(), texts.text(column.textKey()), "", "none")));
        return heads;
    }

    private ListColumn head(String key, String textKey, LessonSort.By by, ListState state, LessonSort now) {
        boolean current = now.by() == by;
        LessonSort wanted = current ? turned(now) : usual(by);
        return new ListColumn(
                key,
                texts.text(textKey),
                state.with(Map.of(Field.SORT.fieldName(), wanted.key())),
                current ? (now.descending() ? "descending" : "ascending") : "none");
    }

    /** Days and changes begin with the newest, titles with the first letter. */
    private static LessonSort usual(LessonSort.By by) {
        return switch (by) {
            case DAY -> LessonSort.NEWEST;
            case TITLE -> LessonSort.TITLE;
            case CHANGE -> LessonSort.CHANGED;
        };
    }

    private static LessonSort turned(LessonSort sort) {
        return switch (sort) {
            case NEWEST -> LessonSort.OLDEST;
            case OLDEST -> LessonSort.NEWEST;
            case TITLE -> LessonSort.TITLE_REVERSED;
            case TITLE_REVERSED -> LessonSort.TITLE;
            case CHANGED -> LessonSort.CHANGED_LONG_AGO;
            case CHANGED_LONG_AGO -> LessonSort.CHANGED;
        };
    }

    List<LearningRegisterLine> lines(List<Shown<IndexedLesson>> shown, UnaryOperator<String> address) {
        return shown.stream().map(each -> line(each, address)).toList();
    }

    private LearningRegisterLine line(Shown<IndexedLesson> shown, UnaryOperator<String> address) {
        return new LearningRegisterLine(
                address.apply(shown.address()),
                shown.item().title(),
                Fitted.shortened(shown.item().gist(), LONGEST_GIST),
                columns.stream().map(column -> cell(column, shown)).toList());
    }

    private LearningRegisterCell cell(Column column, Shown<IndexedLesson> shown) {
        return new LearningRegisterCell(
                column.key(),
                texts.text(column.textKey()),
                column == Column.STATUS ? shown.item().status().key() : "",
                lessons.text(column, shown.item()));
    }
}
