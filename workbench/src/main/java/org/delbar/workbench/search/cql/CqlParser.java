package org.delbar.workbench.search.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.delbar.workbench.search.Order;
import org.delbar.workbench.search.cql.Cql.Clause;
import org.delbar.workbench.search.cql.Cql.Expression;
import org.delbar.workbench.search.cql.Cql.Value;
import org.delbar.workbench.search.cql.Symbol.Kind;

/** Or binds weakest, then and, then not. */
final class CqlParser {

    private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "in", "order");
    private static final Set<String> SORTABLE = Set.of("title", "created", "lastmodified");

    /** Brackets within brackets beyond this are no query that somebody wrote. */
    private static final int DEEPEST = 50;

    private final List<Symbol> symbols;
    private int at;
    private int depth;

    CqlParser(List<Symbol> symbols) {
        this.symbols = symbols;
    }

    Cql read() {
        if (next().kind() == Kind.END) {
            throw new CqlRefused("workbench.search.cql.empty", 1);
        }
        Expression expression = next().is("order") ? new Cql.Everything() : any();
        List<Order.By> order = next().is("order") ? order() : List.of();
        if (next().kind() != Kind.END) {
            throw new CqlRefused("workbench.search.cql.connective", next().column(), next().text());
        }
        return new Cql(expression, order);
    }

    private Expression any() {
        List<Expression> parts = new ArrayList<>(List.of(all()));
        while (next().is("or")) {
            at++;
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Cql.Any(parts);
    }

    private Expression all() {
        List<Expression> parts = new ArrayList<>(List.of(one()));
        while (next().is("and")) {
            at++;
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new Cql.All(parts);
    }

    private Expression one() {
        if (++depth > DEEPEST) {
            throw new CqlRefused("workbench.search.cql.deep", next().column());
        }
        try {
            if (next().is("not")) {
                at++;
                return new Cql.Not(one());
            }
            if (next().kind() != Kind.OPENS) {
                return clause();
            }
            at++;
            Expression inside = any();
            closes();
            return inside;
        } finally {
            depth--;
        }
    }

    private void closes() {
        if (next().kind() != Kind.CLOSES) {
            throw new CqlRefused("workbench.search.cql.openBracket", next().column());
        }
        at++;
    }

    private Clause clause() {
        Symbol field = next();
        if (field.kind() != Kind.WORD || KEYWORDS.contains(field.text().toLowerCase(Locale.ROOT))) {
            throw new CqlRefused("workbench.search.cql.field", field.column(), field.text());
        }
        at++;
        Symbol operator = next();
        boolean negated = operator.is("not");
        if (negated) {
            at++;
        }
        if (next().is("in")) {
            at++;
            String name = negated ? "not in" : "in";
            return new Clause(Value.of(field), new Value(name, false, List.of(), operator.column()), list());
        }
        if (negated || operator.kind() != Kind.OPERATOR) {
            throw new CqlRefused("workbench.search.cql.operator", next().column(), field.text());
        }
        at++;
        return new Clause(Value.of(field), Value.of(operator), List.of(value()));
    }

    private List<Value> list() {
        if (next().kind() != Kind.OPENS) {
            throw new CqlRefused("workbench.search.cql.list", next().column());
        }
        at++;
        List<Value> values = new ArrayList<>(List.of(value()));
        while (next().kind() == Kind.COMMA) {
            at++;
            values.add(value());
        }
        closes();
        return values;
    }

    private Value value() {
        Symbol value = next();
        boolean keyword =
                value.kind() == Kind.WORD && KEYWORDS.contains(value.text().toLowerCase(Locale.ROOT));
        if (keyword || (value.kind() != Kind.WORD && value.kind() != Kind.QUOTED)) {
            throw new CqlRefused("workbench.search.cql.value", value.column());
        }
        at++;
        if (value.kind() == Kind.QUOTED || next().kind() != Kind.OPENS) {
            return Value.of(value);
        }
        at++;
        List<String> arguments = new ArrayList<>();
        while (next().kind() == Kind.WORD || next().kind() == Kind.QUOTED) {
            arguments.add(next().text());
            at++;
            if (next().kind() == Kind.COMMA) {
                at++;
            }
        }
        closes();
        return new Value(value.text(), true, arguments, value.column());
    }

    private List<Order.By> order() {
        at++;
        if (!next().is("by")) {
            throw new CqlRefused("workbench.search.cql.orderBy", next().column());
        }
        List<Order.By> order = new ArrayList<>();
        do {
            at++;
            Symbol field = next();
            String name = field.text().toLowerCase(Locale.ROOT);
            if (!SORTABLE.contains(name)) {
                throw new CqlRefused("workbench.search.cql.sortable", field.column(), field.text());
            }
            at++;
            boolean descending = next().is("desc");
            if (descending || next().is("asc")) {
                at++;
            }
            order.add(new Order.By(name, descending));
        } while (next().kind() == Kind.COMMA);
        return order;
    }

    private Symbol next() {
        return symbols.get(at);
    }
}
