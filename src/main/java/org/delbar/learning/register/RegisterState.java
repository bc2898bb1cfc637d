package org.delbar.learning.register;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One register on one page: what its editor has fixed, and what the address of the page asks for. What is fixed stays; a
 * reader narrows the rest. An address speaks to one register, so two on a page do not answer to the same.
 */
final class RegisterState {

    /** Before each of our names in an address. */
    static final String PREFIX = "learning-";

    private static final String IN = "in";
    private static final List<Field> CARRIED =
            Stream.concat(Field.FILTERS.stream(), Stream.of(Field.SORT)).toList();

    private final Map<String, String> fixed;
    private final Map<String, String> narrowed = new LinkedHashMap<>();
    private final String id;
    private final String page;

    /**
     * @param fixed parameters of the macro
     * @param query of the request, without prefix
     * @param page address of the page
     */
    RegisterState(Map<String, String> fixed, Map<String, String> query, String page) {
        this.fixed = new TreeMap<>(fixed);
        this.page = page;
        id = Integer.toHexString(this.fixed.hashCode());
        if (query.getOrDefault(IN, id).equals(id)) {
            Stream.concat(CARRIED.stream(), Stream.of(Field.AT))
                    .filter(field -> field == Field.SORT || !isFixed(field))
                    .forEach(field -> Optional.ofNullable(query.get(field.fieldName()))
                            .map(String::strip)
                            .filter(value -> !value.isEmpty())
                            .ifPresent(value -> narrowed.put(field.fieldName(), value)));
        }
    }

    /** The same each time the page is rendered, as long as its editor does not change the register. */
    String id() {
        return id;
    }

    boolean isFixed(Field field) {
        return !fixed.getOrDefault(field.fieldName(), "").isBlank();
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(fixed.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** What the reader asks for beyond what is fixed. */
    String narrowed(Field field) {
        return narrowed.getOrDefault(field.fieldName(), "");
    }

    boolean isNarrowed() {
        return Field.FILTERS.stream().anyMatch(field -> !narrowed(field).isEmpty());
    }

    /** Fixed and asked together. */
    Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>(fixed);
        asked.putAll(narrowed);
        return asked;
    }

    /** The page with other answers in some fields; an empty one asks for nothing. Lists begin at their beginning. */
    String with(Map<Field, String> answers) {
        Map<String, String> state = new LinkedHashMap<>(narrowed);
        state.remove(Field.AT.fieldName());
        answers.forEach((field, value) -> state.put(field.fieldName(), value));
        List<String> pairs = new ArrayList<>();
        state.forEach((name, value) -> {
            if (!value.isEmpty()) {
                pairs.add(PREFIX + name + "=" + encoded(value));
            }
        });
        pairs.add(PREFIX + IN + "=" + id);
        return page + (page.contains("?") ? "&" : "?") + String.join("&", pairs);
    }

    String withoutFilters() {
        return with(Field.FILTERS.stream().collect(Collectors.toMap(field -> field, field -> "")));
    }

    /** What is asked, as a query that stands on its own. */
    String question(String spaces) {
        List<String> pairs = new ArrayList<>();
        pairs.add(Field.SPACES.fieldName() + "=" + encoded(spaces));
        Map<String, String> asked = asked();
        CARRIED.forEach(field -> Optional.ofNullable(asked.get(field.fieldName()))
                .filter(value -> !value.isBlank())
                .ifPresent(value -> pairs.add(field.fieldName() + "=" + encoded(value.strip()))));
        return "?" + String.join("&", pairs);
    }

    /** A form that is sent replaces the query of its address, so what stands there goes along as fields. */
    LearningRegisterForm form(List<LearningRegisterFilter> first, List<LearningRegisterFilter> more, boolean moreOpen) {
        List<LearningRegisterHidden> carried = new ArrayList<>();
        int question = page.indexOf('?');
        if (question >= 0) {
            for (String pair : page.substring(question + 1).split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    carried.add(new LearningRegisterHidden(
                            decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))));
                }
            }
        }
        carried.add(new LearningRegisterHidden(PREFIX + IN, id));
        if (!narrowed(Field.SORT).isEmpty()) {
            carried.add(new LearningRegisterHidden(PREFIX + Field.SORT.fieldName(), narrowed(Field.SORT)));
        }
        return new LearningRegisterForm(
                question < 0 ? page : page.substring(0, question),
                carried,
                first,
                more,
                moreOpen,
                isNarrowed() ? withoutFilters() : "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
