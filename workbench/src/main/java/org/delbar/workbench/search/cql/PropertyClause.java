package org.delbar.workbench.search.cql;

import java.math.BigDecimal;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.delbar.workbench.search.WordsQuery;
import org.delbar.workbench.search.cql.Cql.Clause;
import org.delbar.workbench.search.cql.Cql.Value;
import org.delbar.workbench.search.cql.PropertySchemas.Extraction;

/** What a clause asks of a content property. */
final class PropertyClause {

    private final Clause clause;
    private final String field;

    PropertyClause(Clause clause, Extraction extraction) {
        this.clause = clause;
        this.field = extraction.field();
    }

    Query string() {
        CqlQuery.allow(clause, "=", "!=", "in", "not in");
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        clause.values().forEach(value -> any.add(new TermQuery(new Term(field, CqlQuery.text(value))), Occur.SHOULD));
        return CqlQuery.signed(clause, any.build());
    }

    Query text() {
        CqlQuery.allow(clause, "~", "!~");
        Query words = WordsQuery.in(field, CqlQuery.text(clause.values().get(0)));
        return clause.operator().text().equals("~") ? words : CqlQuery.without(words);
    }

    Query number() {
        CqlQuery.allow(clause, "=", "!=", "<", "<=", ">", ">=", "in", "not in");
        double first = number(clause.values().get(0));
        return switch (clause.operator().text()) {
            case "<" -> range(Double.NEGATIVE_INFINITY, DoublePoint.nextDown(first));
            case "<=" -> range(Double.NEGATIVE_INFINITY, first);
            case ">" -> range(DoublePoint.nextUp(first), Double.POSITIVE_INFINITY);
            case ">=" -> range(first, Double.POSITIVE_INFINITY);
            default ->
                CqlQuery.signed(
                        clause,
                        DoublePoint.newSetQuery(
                                field,
                                clause.values().stream()
                                        .mapToDouble(PropertyClause::number)
                                        .toArray()));
        };
    }

    private Query range(double from, double to) {
        return DoublePoint.newRangeQuery(field, from, to);
    }

    private static double number(Value value) {
        try {
            return new BigDecimal(CqlQuery.text(value).strip()).doubleValue();
        } catch (NumberFormatException noNumber) {
            throw new CqlRefused("workbench.search.cql.noNumber", value.column(), value.text());
        }
    }
}
