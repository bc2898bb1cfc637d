package org.delbar.workbench.search.cql;

import java.util.ArrayList;
import java.util.List;
import org.delbar.workbench.search.Order;

/** A query as it was written. */
public record Cql(Expression expression, List<Order.By> order) {

    sealed interface Expression permits All, Any, Not, Clause, Everything {}

    record All(List<Expression> parts) implements Expression {}

    record Any(List<Expression> parts) implements Expression {}

    record Not(Expression part) implements Expression {}

    /** Where only the order was written. */
    record Everything() implements Expression {}

    /** @param operator {@code = != ~ !~ < <= > >= in}, or {@code not in} */
    record Clause(Value field, Value operator, List<Value> values) implements Expression {}

    /**
     * @param function whether it is the name of a function, whose arguments follow
     * @param column where it begins
     */
    record Value(String text, boolean function, List<String> arguments, int column) {

        static Value of(Symbol symbol) {
            return new Value(symbol.text(), false, List.of(), symbol.column());
        }
    }

    /** @throws CqlRefused it is not understood */
    public static Cql of(String query) {
        return new CqlParser(Symbols.of(query)).read();
    }

    /** What it looks for in titles and texts. */
    public String words() {
        List<String> words = new ArrayList<>();
        collect(expression, words);
        return String.join(" ", words);
    }

    private static void collect(Expression expression, List<String> words) {
        if (expression instanceof All all) {
            all.parts().forEach(part -> collect(part, words));
        } else if (expression instanceof Any any) {
            any.parts().forEach(part -> collect(part, words));
        } else if (expression instanceof Clause clause
                && clause.operator().text().equals("~")) {
            clause.values().forEach(value -> words.add(value.text()));
        }
    }
}
