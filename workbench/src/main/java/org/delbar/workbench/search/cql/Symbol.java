package org.delbar.workbench.search.cql;

import java.util.Locale;

/**
 * One piece of a query.
 *
 * @param column where it begins, from 1
 */
record Symbol(Kind kind, String text, int column) {

    enum Kind {
        WORD,
        QUOTED,
        OPERATOR,
        OPENS,
        CLOSES,
        COMMA,
        END
    }

    /** Keywords are written in any case, and never in quotation marks. */
    boolean is(String keyword) {
        return kind == Kind.WORD && text.toLowerCase(Locale.ROOT).equals(keyword);
    }

    boolean isOperator(String operator) {
        return kind == Kind.OPERATOR && text.equals(operator);
    }
}
