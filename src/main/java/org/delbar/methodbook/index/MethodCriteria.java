package org.delbar.methodbook.index;

import java.util.Optional;
import org.delbar.lists.Conditions;
import org.delbar.lists.Position;
import org.delbar.methodbook.Difficulty;
import org.delbar.methodbook.MethodForm;
import org.delbar.methodbook.MethodStatus;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;

/** A search for methods as the condition and the order of a statement. */
final class MethodCriteria {

    private MethodCriteria() {}

    static Conditions of(MethodSearch search, Optional<Position> from) {
        Conditions conditions = new Conditions();
        conditions.in("SPACE_KEY", search.spaces().stream().map(SpaceKey::value).toList());
        conditions.oneBetween("CATEGORIES", search.categories());
        conditions.oneBetween("SUBJECTS", search.subjects());
        conditions.oneBetween(
                "FORMS", search.forms().stream().map(MethodForm::key).toList());
        conditions.inIfAny(
                "DIFFICULTY",
                search.difficulties().stream().map(Difficulty::key).toList());
        conditions.inIfAny(
                "STATUS", search.statuses().stream().map(MethodStatus::key).toList());
        conditions.inIfAny(
                "PAGE_LANGUAGE",
                search.languages().stream().map(PageLanguage::code).toList());
        search.people().ifPresent(people -> conditions.and("MIN_PEOPLE <= ? AND MAX_PEOPLE >= ?", people, people));
        search.minutes().ifPresent(minutes -> conditions.and("MIN_MINUTES <= ?", minutes));
        conditions.words("SEARCH_TEXT", search.text());
        conditions.ordered(column(search.sort()), search.sort(), from);
        return conditions;
    }

    private static String column(MethodSort sort) {
        return switch (sort) {
            case USED -> "USES";
            case HELPED -> "HELPED_RANK";
            case NEW -> "CREATED_AT";
            case TITLE -> "TITLE_SORT";
            case RANDOM -> "SHUFFLE";
        };
    }
}
