package org.delbar.workbench.search.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.delbar.workbench.search.cql.Symbol.Kind;

/** Cuts a query into its pieces. */
final class Symbols {

    private static final Set<String> LONG_OPERATORS = Set.of("!=", "!~", "<=", ">=");

    private final String query;
    private final List<Symbol> found = new ArrayList<>();
    private int at;

    private Symbols(String query) {
        this.query = query;
    }

    /** The last one is {@link Kind#END}. */
    static List<Symbol> of(String query) {
        return new Symbols(query).read();
    }

    private List<Symbol> read() {
        while (at < query.length()) {
            char next = query.charAt(at);
            if (Character.isWhitespace(next)) {
                at++;
            } else if (next == '"' || next == '\'') {
                quoted(next);
            } else if ("(),".indexOf(next) >= 0) {
                Kind kind = next == '(' ? Kind.OPENS : next == ')' ? Kind.CLOSES : Kind.COMMA;
                add(kind, String.valueOf(next), 1);
            } else if ("=!~<>".indexOf(next) >= 0) {
                operator();
            } else {
                word();
            }
        }
        found.add(new Symbol(Kind.END, "", query.length() + 1));
        return found;
    }

    private void add(Kind kind, String text, int length) {
        found.add(new Symbol(kind, text, at + 1));
        at += length;
    }

    private void operator() {
        String two = query.substring(at, Math.min(query.length(), at + 2));
        if (LONG_OPERATORS.contains(two)) {
            add(Kind.OPERATOR, two, 2);
        } else if (query.charAt(at) == '!') {
            throw new CqlRefused("workbench.search.cql.character", at + 1, "!");
        } else {
            add(Kind.OPERATOR, two.substring(0, 1), 1);
        }
    }

    private void word() {
        int end = at;
        while (end < query.length() && isOfWord(query.charAt(end))) {
            end++;
        }
        if (end == at) {
            throw new CqlRefused("workbench.search.cql.character", at + 1, query.substring(at, at + 1));
        }
        add(Kind.WORD, query.substring(at, end), end - at);
    }

    private static boolean isOfWord(char each) {
        return Character.isLetterOrDigit(each)
                || Character.isSurrogate(each)
                || Character.getType(each) == Character.NON_SPACING_MARK
                || "_.-:/@*?+".indexOf(each) >= 0;
    }

    private void quoted(char mark) {
        StringBuilder text = new StringBuilder();
        int end = at + 1;
        while (end < query.length() && query.charAt(end) != mark) {
            if (query.charAt(end) == '\\' && end + 1 < query.length()) {
                end++;
            }
            text.append(query.charAt(end));
            end++;
        }
        if (end >= query.length()) {
            throw new CqlRefused("workbench.search.cql.openQuote", at + 1);
        }
        add(Kind.QUOTED, text.toString(), end + 1 - at);
    }
}
