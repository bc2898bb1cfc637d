package org.delbar.learning.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.delbar.confluence.Texts;
import org.delbar.learning.index.LessonSort;
import org.delbar.learning.register.RegisterPage.Shown;

/** Heads and lines of a register. */
final class RegisterList {

    private final Texts texts;
    private final LessonTexts lessons;
    private final List<Column> columns;

    RegisterList(Texts texts, LessonTexts lessons, List<Column> columns) {
        this.texts = texts;
        this.lessons = lessons;
        this.columns = List.copyOf(columns);
    }

    /** Heads that sort; the title comes first. */
    List<LearningRegisterColumn> heads(RegisterState state, LessonSort now) {
        List<LearningRegisterColumn> heads = new ArrayList<>();
        heads.add(head("title", "delbar.learning.register.column.lesson", LessonSort.By.TITLE, state, now));
        for (Column column : columns) {
            heads.add(column.sorting()
                    .map(by -> head(column.key(), column.textKey(), by, state, now))
                    .orElseGet(
                            () -> new LearningRegisterColumn(column.key(), texts.text(column.textKey()), "", "none")));
        }
        return heads;
    }

    /** Heads that only name. */
    List<LearningRegisterColumn> heads() {
        List<LearningRegisterColumn> heads = new ArrayList<>();
        heads.add(
                new LearningRegisterColumn("title", texts.text("delbar.learning.register.column.lesson"), "", "none"));
        columns.forEach(column ->
                heads.add(new LearningRegisterColumn(column.key(), texts.text(column.textKey()), "", "none")));
        return heads;
    }

    private LearningRegisterColumn head(
            String key, String textKey, LessonSort.By by, RegisterState state, LessonSort now) {
        boolean current = now.by() == by;
        LessonSort wanted = current ? turned(now) : usual(by);
        Map<Field, String> change = new EnumMap<>(Map.of(Field.SORT, wanted.key()));
        return new LearningRegisterColumn(
                key,
                texts.text(textKey),
                state.with(change),
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

    List<LearningRegisterLine> lines(List<Shown> shown, UnaryOperator<String> address) {
        return shown.stream().map(each -> line(each, address)).toList();
    }

    private LearningRegisterLine line(Shown shown, UnaryOperator<String> address) {
        return new LearningRegisterLine(
                address.apply(shown.address()),
                shown.lesson().title(),
                shortened(shown.lesson().gist()),
                columns.stream().map(column -> cell(column, shown)).toList());
    }

    private LearningRegisterCell cell(Column column, Shown shown) {
        return new LearningRegisterCell(
                column.key(),
                texts.text(column.textKey()),
                column == Column.STATUS ? shown.lesson().status().key() : "",
                lessons.text(column, shown.lesson()));
    }

    /** The end of a word, not the middle. */
    private static String shortened(String gist) {
        int most = 180;
        if (gist.length() <= most) {
            return gist;
        }
        int blank = gist.lastIndexOf(' ', most);
        return gist.substring(
                        0,
                        blank > most / 2 ? blank : Character.isHighSurrogate(gist.charAt(most - 1)) ? most - 1 : most)
                + "…";
    }
}
