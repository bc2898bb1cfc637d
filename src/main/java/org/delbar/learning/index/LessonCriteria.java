package org.delbar.learning.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.delbar.learning.Kind;
import org.delbar.learning.LessonStatus;
import org.delbar.words.SpaceKey;

/** A search as the condition and the order of a statement; everything people typed is a parameter of it. */
final class LessonCriteria {

    /** Oracle takes at most 1,000 values in one list. */
    private static final int MOST_IN_A_LIST = 900;

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private final String order;

    LessonCriteria(LessonSearch search, Optional<LessonPosition> from) {
        in("SPACE_KEY", search.spaces().stream().map(SpaceKey::value).toList());
        inIfAny("SOURCE", search.sources());
        inIfAny("KIND", search.kinds().stream().map(Kind::key).toList());
        inIfAny("STATUS", search.statuses().stream().map(LessonStatus::key).toList());
        contains("THEME_WORDS", between(Fitted.folded(search.theme())));
        contains("PROCESS_WORDS", Fitted.folded(search.process()));
        contains("OWNERS", search.owner().map(person -> between(person.value())).orElse(""));
        if (search.forTraining()) {
            and("TRAINING = ?", true);
        }
        days(search.from(), search.to());
        Arrays.stream(Fitted.folded(search.text()).split(" ")).forEach(word -> contains("SEARCH_TEXT", word));
        boolean backwards = from.filter(LessonPosition::backwards).isPresent();
        boolean descending = search.sort().descending() != backwards;
        String column = column(search.sort());
        from.ifPresent(position -> behind(column, position, search.sort(), descending));
        String direction = descending ? " DESC" : " ASC";
        order = column + direction + ", PAGE_ID" + direction;
    }

    String where() {
        return String.join(" AND ", conditions);
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    String order() {
        return order;
    }

    /** How values that are several stand in one column. */
    static String between(String value) {
        return value.isEmpty() ? "" : "|" + value + "|";
    }

    private static String column(LessonSort sort) {
        return switch (sort.by()) {
            case DAY -> "HAPPENED_DAY";
            case TITLE -> "TITLE_SORT";
            case CHANGE -> "CHANGED_AT";
        };
    }

    /** The first condition alone is what an index can begin at. */
    private void behind(String column, LessonPosition position, LessonSort sort, boolean descending) {
        Object value = switch (sort.by()) {
            case DAY -> Integer.valueOf(position.value());
            case TITLE -> position.value();
            case CHANGE -> Long.valueOf(position.value());
        };
        String sign = descending ? "<" : ">";
        and(column + " " + sign + "= ?", value);
        and("(" + column + " " + sign + " ? OR PAGE_ID " + sign + " ?)", value, position.page());
    }

    private void days(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() || to.isPresent()) {
            and("HAPPENED_DAY >= ?", from.isPresent() ? LessonDay.number(from) : LessonDay.first());
        }
        to.ifPresent(day -> and("HAPPENED_DAY <= ?", LessonDay.number(to)));
    }

    private void contains(String column, String part) {
        if (!part.isEmpty()) {
            and(column + " LIKE ?", "%" + part + "%");
        }
    }

    private void inIfAny(String column, Collection<String> values) {
        if (!values.isEmpty()) {
            in(column, values);
        }
    }

    private void in(String column, Collection<String> values) {
        if (values.size() == 1) {
            and(column + " = ?", values.iterator().next());
            return;
        }
        List<String> all = List.copyOf(values);
        List<String> lists = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_IN_A_LIST) {
            int size = Math.min(MOST_IN_A_LIST, all.size() - from);
            lists.add(column + " IN (" + String.join(", ", Collections.nCopies(size, "?")) + ")");
        }
        and("(" + String.join(" OR ", lists) + ")", all.toArray());
    }

    private void and(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(Arrays.asList(values));
    }
}
