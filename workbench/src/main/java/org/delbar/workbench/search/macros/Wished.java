package org.delbar.workbench.search.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.delbar.workbench.search.CqlSearch;
import org.jspecify.annotations.Nullable;

/** What the parameters of a macro ask for. Before 5.7 Confluence had labels and spaces where it has CQL today. */
record Wished(Map<String, String> parameters, ConversionContext context) {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** Empty where the macro asks for nothing. */
    String cql() {
        String cql = text("cql");
        return cql.isEmpty() ? ofLabels() : cql;
    }

    private String ofLabels() {
        List<String> labels = words(text("labels").isEmpty() ? text("label") : text("labels"));
        List<String> clauses = new ArrayList<>();
        if (text("operator").equalsIgnoreCase("AND")) {
            labels.forEach(label -> clauses.add("label = " + CqlSearch.quoted(label)));
        } else if (!labels.isEmpty()) {
            clauses.add("label in (" + quoted(labels) + ")");
        }
        if (!clauses.isEmpty()) {
            clauses.addAll(inSpaces(""));
        }
        return String.join(" and ", clauses);
    }

    /** @param otherwise the spaces of a macro that names none; empty for all */
    List<String> inSpaces(String otherwise) {
        String named = text("spaces").isEmpty() ? text("space") : text("spaces");
        List<String> keys = words(named.isEmpty() ? otherwise : named).stream()
                .map(key -> key.equals("@self") && context.getSpaceKey() != null ? context.getSpaceKey() : key)
                .toList();
        return keys.isEmpty() || keys.contains("@all") || keys.contains("*")
                ? List.of()
                : List.of("space in (" + quoted(keys) + ")");
    }

    static String quoted(List<String> values) {
        return String.join(", ", values.stream().map(CqlSearch::quoted).toList());
    }

    static List<String> words(String list) {
        return COMMA.splitAsStream(list.strip()).filter(each -> !each.isEmpty()).toList();
    }

    String text(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    boolean yes(String name, boolean otherwise) {
        return text(name).isEmpty() ? otherwise : text(name).equals("true");
    }

    /** From 1 to {@code most}. */
    int number(String name, int otherwise, int most) {
        String text = text(name);
        int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
        return Math.max(1, Math.min(number, most));
    }

    @Nullable
    Long contentId() {
        return context.getEntity() == null ? null : context.getEntity().getLatestVersionId();
    }

    /** Whether a person reads it in a browser and can do something with it. */
    boolean onScreen() {
        return List.of("display", "preview").contains(context.getOutputType());
    }
}
