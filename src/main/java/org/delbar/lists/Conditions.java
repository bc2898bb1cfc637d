package org.delbar.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The condition and the order of a statement; everything people typed is a parameter of it. */
public final class Conditions {

    /** Oracle takes at most 1,000 values in one list. */
    private static final int MOST_IN_A_LIST = 900;

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private String order = "";

    public String where() {
        return String.join(" AND ", conditions);
    }

    public Object[] parameters() {
        return parameters.toArray();
    }

    public String order() {
        return order;
    }

    /** How values that are several stand in one column. */
    public static String between(String value) {
        return value.isEmpty() ? "" : "|" + value + "|";
    }

    public void and(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(Arrays.asList(values));
    }

    /** Nothing for an empty part, which is folded or a key: it holds no wildcard. */
    public void contains(String column, String part) {
        if (!part.isEmpty()) {
            and(column + " LIKE ?", "%" + part + "%");
        }
    }

    /** Each word somewhere in the column, which is folded. */
    public void words(String column, String text) {
        Arrays.stream(Fitted.folded(text).split(" ")).forEach(word -> contains(column, word));
    }

    /** One of the keys among those that stand in the column, each between bars. */
    public void oneBetween(String column, Collection<String> keys) {
        if (!keys.isEmpty()) {
            and(
                    "(" + String.join(" OR ", Collections.nCopies(keys.size(), column + " LIKE ?")) + ")",
                    keys.stream().map(key -> "%" + between(key) + "%").toArray());
        }
    }

    public void inIfAny(String column, Collection<?> values) {
        if (!values.isEmpty()) {
            in(column, values);
        }
    }

    public void in(String column, Collection<?> values) {
        if (values.size() == 1) {
            and(column + " = ?", values.iterator().next());
            return;
        }
        List<Object> all = List.copyOf(values);
        List<String> lists = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_IN_A_LIST) {
            int size = Math.min(MOST_IN_A_LIST, all.size() - from);
            lists.add(column + " IN (" + String.join(", ", Collections.nCopies(size, "?")) + ")");
        }
        and("(" + String.join(" OR ", lists) + ")", all.toArray());
    }

    /** In the order, behind the position; the page's id stands in {@code PAGE_ID}. */
    public void ordered(String column, ListOrder<?> sort, Optional<Position> from) {
        boolean backwards = from.filter(Position::backwards).isPresent();
        boolean down = sort.descending() != backwards;
        from.ifPresent(position -> behind(column, sort.measure().parameter(position.value()), position.page(), down));
        String direction = down ? " DESC" : " ASC";
        order = column + direction + ", PAGE_ID" + direction;
    }

    /**
     * As {@link #ordered}, by a number, where another condition finds few rows. No index has this order; so a database
     * fetches these rows and sorts them, where a limit would make it walk through all rows in their order until it has
     * met enough of these.
     */
    public void sorted(String column, ListOrder<?> sort, Optional<Position> from) {
        ordered(column, sort, from);
        order = "0 + " + order;
    }

    /** The first condition alone is what an index can begin at. */
    private void behind(String column, Object value, long page, boolean down) {
        String sign = down ? "<" : ">";
        and(column + " " + sign + "= ?", value);
        and("(" + column + " " + sign + " ? OR PAGE_ID " + sign + " ?)", value, page);
    }
}
