package org.delbar.lists;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One list on one page: what its editor has fixed, and what the address of the page asks for. What is fixed stays; a
 * reader narrows the rest. An address speaks to one list, so two on a page do not answer to the same.
 */
public final class ListState {

    private final ListFields fields;
    private final Map<String, String> fixed;
    private final Map<String, String> narrowed = new LinkedHashMap<>();
    private final String id;
    private final String page;

    /**
     * Of one rendering.
     *
     * @param fixed parameters of the macro
     * @param query of the request, without prefix
     * @param page address of the page
     */
    public ListState(ListFields fields, Map<String, String> fixed, Map<String, String> query, String page) {
        this.fields = fields;
        this.fixed = new TreeMap<>(fixed);
        this.page = page;
        id = fields.prefix() + Integer.toHexString(this.fixed.hashCode());
        if (query.getOrDefault(ListFields.IN, id).equals(id)) {
            Stream.concat(carried(), passing())
                    .filter(field -> !fields.filters().contains(field) || !isFixed(field))
                    .forEach(field -> Optional.ofNullable(query.get(field))
                            .map(String::strip)
                            .filter(value -> !value.isEmpty())
                            .ifPresent(value -> narrowed.put(field, value)));
        }
    }

    private Stream<String> carried() {
        return Stream.concat(fields.filters().stream(), fields.shapes().stream());
    }

    private Stream<String> passing() {
        return Stream.concat(fields.passing().stream(), Stream.of(ListFields.AT));
    }

    /** One of its page, and the same each time the page is rendered, as long as its editor does not change the list. */
    public String id() {
        return id;
    }

    public boolean isFixed(String field) {
        return !fixed.getOrDefault(field, "").isBlank();
    }

    /** What the editor has fixed. */
    public Map<String, String> fixed() {
        return Collections.unmodifiableMap(fixed);
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(fixed.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** What the reader asks for beyond what is fixed. */
    public String narrowed(String field) {
        return narrowed.getOrDefault(field, "");
    }

    public boolean isNarrowed() {
        return fields.filters().stream().anyMatch(field -> !narrowed(field).isEmpty());
    }

    /** Fixed and asked together. */
    public Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>(fixed);
        asked.putAll(narrowed);
        return asked;
    }

    /** The page with other answers in some fields; an empty one asks for nothing. Lists begin at their beginning. */
    public String with(Map<String, String> answers) {
        Map<String, String> state = new LinkedHashMap<>(narrowed);
        passing().forEach(state::remove);
        state.putAll(answers);
        List<String> pairs = new ArrayList<>();
        state.forEach((name, value) -> {
            if (!value.isEmpty()) {
                pairs.add(fields.prefix() + name + "=" + encoded(value));
            }
        });
        pairs.add(fields.prefix() + ListFields.IN + "=" + id);
        return page + (page.contains("?") ? "&" : "?") + String.join("&", pairs);
    }

    public String withoutFilters() {
        return with(fields.filters().stream().collect(Collectors.toMap(field -> field, field -> "")));
    }

    /** What is asked, as a query that stands on its own. */
    public String question(String spaces) {
        List<String> pairs = new ArrayList<>();
        pairs.add(ListFields.SPACES + "=" + encoded(spaces));
        Map<String, String> asked = asked();
        carried()
                .forEach(field -> Optional.ofNullable(asked.get(field))
                        .filter(value -> !value.isBlank())
                        .ifPresent(value -> pairs.add(field + "=" + encoded(value.strip()))));
        return "?" + String.join("&", pairs);
    }

    /** Where a form leads: the page itself, without its query. */
    public String action() {
        int question = page.indexOf('?');
        return question < 0 ? page : page.substring(0, question);
    }

    /**
     * A form that is sent replaces the query of its address, so what stands there goes along as fields.
     *
     * @param kept which of the reader's answers go along, too
     */
    public Map<String, String> carried(List<String> kept) {
        Map<String, String> carried = new LinkedHashMap<>();
        int question = page.indexOf('?');
        if (question >= 0) {
            for (String pair : page.substring(question + 1).split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    carried.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
                }
            }
        }
        carried.put(fields.prefix() + ListFields.IN, id);
        kept.stream()
                .filter(field -> !narrowed(field).isEmpty())
                .forEach(field -> carried.put(fields.prefix() + field, narrowed(field)));
        return carried;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
