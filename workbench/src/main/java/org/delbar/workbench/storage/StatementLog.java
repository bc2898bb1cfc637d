package org.delbar.workbench.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements that all threads sent while it was open, in their order and without the values in them. */
public final class StatementLog implements AutoCloseable {

    private static final Pattern TEXT_OR_NUMBER = Pattern.compile("'(?:[^']|'')*'|\\b\\d+\\b");
    private static final Pattern TABLE = Pattern.compile("\\b(?:AO_[0-9A-F]{6}_|wb_)\\w+", Pattern.CASE_INSENSITIVE);

    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());
    private final Consumer<StatementLog> whenClosed;

    StatementLog(Consumer<StatementLog> whenClosed) {
        this.whenClosed = whenClosed;
    }

    void add(String sql) {
        statements.add(TEXT_OR_NUMBER.matcher(sql).replaceAll("?"));
    }

    public List<String> statements() {
        synchronized (statements) {
            return List.copyOf(statements);
        }
    }

    /** Statements on tables whose name begins like this, as {@code AO_865497_}. */
    public List<String> on(String tables) {
        return statements().stream()
                .filter(each -> tablesOf(each).stream().anyMatch(table -> table.startsWith(folded(tables))))
                .toList();
    }

    /** How many statements named each table; a join counts for all of its tables. */
    public Map<String, Integer> byTable() {
        Map<String, Integer> counts = new TreeMap<>();
        for (String each : statements()) {
            tablesOf(each).forEach(table -> counts.merge(table, 1, Integer::sum));
        }
        return counts;
    }

    private static Set<String> tablesOf(String sql) {
        Set<String> tables = new TreeSet<>();
        Matcher matcher = TABLE.matcher(sql);
        while (matcher.find()) {
            tables.add(folded(matcher.group()));
        }
        return tables;
    }

    private static String folded(String table) {
        return table.toUpperCase(Locale.ROOT);
    }

    @Override
    public void close() {
        whenClosed.accept(this);
    }
}
