package org.delbar.workbench.search.cql;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.delbar.workbench.content.PageFamilies;
import org.delbar.workbench.search.Fields;
import org.delbar.workbench.search.WordsQuery;
import org.delbar.workbench.search.cql.Cql.Clause;
import org.delbar.workbench.search.cql.Cql.Expression;
import org.delbar.workbench.search.cql.Cql.Value;
import org.delbar.workbench.search.cql.CqlDates.Span;

/** A query for the index, for one who asks. */
public final class CqlQuery {

    private static final String FIELDS =
            "ancestor, container, content, contributor, created, creator, id, label, lastmodified,"
                    + " macro, parent, siteSearch, space, text, title, type";

    private final UserAccessor people;
    private final PageFamilies families;
    private final Asking asking;

    public CqlQuery(UserAccessor people, PageFamilies families, Asking asking) {
        this.people = people;
        this.families = families;
        this.asking = asking;
    }

    /** @throws CqlRefused it asks for what nothing can have */
    public Query of(Cql cql) {
        return query(cql.expression());
    }

    private Query query(Expression expression) {
        if (expression instanceof Cql.All all) {
            return together(all.parts(), Occur.MUST);
        }
        if (expression instanceof Cql.Any any) {
            return together(any.parts(), Occur.SHOULD);
        }
        if (expression instanceof Cql.Not not) {
            return without(query(not.part()));
        }
        return expression instanceof Clause clause ? clause(clause) : new MatchAllDocsQuery();
    }

    private Query together(List<Expression> parts, Occur occur) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(query(part), occur));
        return all.build();
    }

    private static Query without(Query query) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.MUST)
                .add(query, Occur.MUST_NOT)
                .build();
    }

    private Query clause(Clause clause) {
        return switch (clause.field().text().toLowerCase(Locale.ROOT)) {
            case "text" -> words(clause, WordsQuery::anywhere);
            case "sitesearch" -> words(clause, WordsQuery::asTyped);
            case "title" ->
                isWords(clause)
                        ? words(clause, WordsQuery::inTitle)
                        : exactly(clause, Fields.EXACT_TITLE, value -> Fields.folded(text(value)));
            case "label" -> exactly(clause, Fields.LABEL, CqlQuery::label);
            case "type" -> exactly(clause, Fields.TYPE, value -> Fields.folded(text(value)));
            case "space", "space.key" -> exactly(clause, Fields.SPACE, this::space);
            case "macro" -> exactly(clause, Fields.MACRO, value -> Fields.folded(text(value)));
            case "creator" -> exactly(clause, Fields.CREATOR, this::person);
            case "contributor" -> exactly(clause, Fields.CONTRIBUTOR, this::person);
            case "id", "content" -> exactly(clause, Fields.ID, value -> Long.toString(page(value)));
            case "container" -> exactly(clause, Fields.CONTAINER, value -> Long.toString(page(value)));
            case "parent" -> pages(clause, families::children);
            case "ancestor" -> pages(clause, families::below);
            case "created" -> date(clause, Fields.CREATED);
            case "lastmodified" -> date(clause, Fields.MODIFIED);
            default ->
                throw new CqlRefused(
                        "workbench.search.cql.unknownField",
                        clause.field().column(),
                        clause.field().text(),
                        FIELDS);
        };
    }

    private static boolean isWords(Clause clause) {
        return clause.operator().text().endsWith("~");
    }

    private static Query words(Clause clause, Function<String, Query> asked) {
        allow(clause, "~", "!~");
        Value value = clause.values().get(0);
        Query query = asked.apply(text(value));
        return clause.operator().text().equals("~") ? query : without(query);
    }

    private static Query exactly(Clause clause, String field, Function<Value, String> meant) {
        allow(clause, "=", "!=", "in", "not in");
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        clause.values().forEach(value -> any.add(new TermQuery(new Term(field, meant.apply(value))), Occur.SHOULD));
        return signed(clause, any.build());
    }

    private Query pages(Clause clause, Function<Set<Long>, Set<Long>> family) {
        allow(clause, "=", "!=", "in", "not in");
        Set<Long> named = clause.values().stream().map(this::page).collect(Collectors.toCollection(LinkedHashSet::new));
        List<BytesRef> ids = family.apply(named).stream()
                .map(id -> new BytesRef(Long.toString(id)))
                .toList();
        return signed(clause, new TermInSetQuery(Fields.ID, ids));
    }

    private Query date(Clause clause, String field) {
        allow(clause, "=", "!=", "<", "<=", ">", ">=");
        Span span = new CqlDates(asking.now()).of(clause.values().get(0));
        long from = span.from().toInstant().toEpochMilli();
        long to = span.to().toInstant().toEpochMilli();
        return switch (clause.operator().text()) {
            case "<" -> LongPoint.newRangeQuery(field, Long.MIN_VALUE, from - 1);
            case "<=" -> LongPoint.newRangeQuery(field, Long.MIN_VALUE, to - 1);
            case ">" -> LongPoint.newRangeQuery(field, to, Long.MAX_VALUE);
            case ">=" -> LongPoint.newRangeQuery(field, from, Long.MAX_VALUE);
            default -> signed(clause, LongPoint.newRangeQuery(field, from, to - 1));
        };
    }

    /** What is no matter of words does not make one page better than another. */
    private static Query signed(Clause clause, Query query) {
        boolean negative = clause.operator().text().equals("!=")
                || clause.operator().text().equals("not in");
        return negative ? without(query) : new ConstantScoreQuery(query);
    }

    private static void allow(Clause clause, String... operators) {
        if (!List.of(operators).contains(clause.operator().text())) {
            throw new CqlRefused(
                    "workbench.search.cql.wrongOperator",
                    clause.operator().column(),
                    clause.operator().text(),
                    clause.field().text(),
                    String.join(", ", operators));
        }
    }

    private static String text(Value value) {
        if (value.function()) {
            throw new CqlRefused("workbench.search.cql.function", value.column(), value.text());
        }
        return value.text();
    }

    private static String label(Value value) {
        String name = Fields.folded(text(value));
        return name.startsWith("global:") ? name.substring("global:".length()) : name;
    }

    private String space(Value value) {
        if (value.function() && value.text().equalsIgnoreCase("currentSpace")) {
            return Fields.folded(Objects.requireNonNullElse(asking.spaceKey(), ""));
        }
        return Fields.folded(text(value));
    }

    private long page(Value value) {
        if (value.function() && value.text().equalsIgnoreCase("currentContent")) {
            return Objects.requireNonNullElse(asking.contentId(), 0L);
        }
        if (!text(value).matches("\\d{1,18}")) {
            throw new CqlRefused("workbench.search.cql.number", value.column(), value.text());
        }
        return Long.parseLong(value.text());
    }

    /** By user name or key; somebody unknown has written nothing. */
    private String person(Value value) {
        ConfluenceUser person;
        if (value.function() && value.text().equalsIgnoreCase("currentUser")) {
            person = asking.person();
        } else {
            ConfluenceUser named = people.getUserByName(text(value));
            person = named == null ? people.getUserByKey(new UserKey(value.text())) : named;
        }
        return person == null ? "" : person.getKey().getStringValue();
    }
}
