package org.delbar.learning.index;

import java.time.LocalDate;
import java.util.Optional;
import org.delbar.learning.Kind;
import org.delbar.learning.LessonStatus;
import org.delbar.lists.Conditions;
import org.delbar.lists.Fitted;
import org.delbar.lists.Position;
import org.delbar.words.SpaceKey;

/** A search for lessons as the condition and the order of a statement. */
final class LessonCriteria {

    private LessonCriteria() {}

    static Conditions of(LessonSearch search, Optional<Position> from) {
        Conditions conditions = new Conditions();
        conditions.in("SPACE_KEY", search.spaces().stream().map(SpaceKey::value).toList());
        conditions.inIfAny("SOURCE", search.sources());
        conditions.inIfAny("KIND", search.kinds().stream().map(Kind::key).toList());
        conditions.inIfAny(
                "STATUS", search.statuses().stream().map(LessonStatus::key).toList());
        conditions.contains("THEME_WORDS", Conditions.between(Fitted.folded(search.theme())));
        conditions.contains("PROCESS_WORDS", Fitted.folded(search.process()));
        conditions.contains(
                "OWNERS",
                search.owner().map(person -> Conditions.between(person.value())).orElse(""));
        if (search.forTraining()) {
            conditions.and("TRAINING = ?", true);
        }
        days(conditions, search.from(), search.to());
        conditions.words("SEARCH_TEXT", search.text());
        conditions.ordered(column(search.sort()), search.sort(), from);
        return conditions;
    }

    private static String column(LessonSort sort) {
        return switch (sort.by()) {
            case DAY -> "HAPPENED_DAY";
            case TITLE -> "TITLE_SORT";
            case CHANGE -> "CHANGED_AT";
        };
    }

    private static void days(Conditions conditions, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() || to.isPresent()) {
            conditions.and("HAPPENED_DAY >= ?", from.isPresent() ? LessonDay.number(from) : LessonDay.first());
        }
        to.ifPresent(day -> conditions.and("HAPPENED_DAY <= ?", LessonDay.number(to)));
    }
}
