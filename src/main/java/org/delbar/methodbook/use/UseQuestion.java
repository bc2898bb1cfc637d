package org.delbar.methodbook.use;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a button, a macro or a sent form says about a page to be made; what it leaves open is proposed.
 *
 * @param method id of the method's page
 * @param titlePattern may be empty
 * @param typed what the person has typed, by field; missing fields are proposed
 */
public record UseQuestion(String method, String titlePattern, Map<String, String> typed) {

    public static final List<String> FIELDS = List.of("space", "parent", "title", "date", "who", "label", "form");

    public UseQuestion {
        typed = Map.copyOf(typed);
    }

    Optional<String> typed(String field) {
        return Optional.ofNullable(typed.get(field));
    }

    String text(String field) {
        return typed.getOrDefault(field, "");
    }
}
