package org.delbar.workbench.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** A setting as it is stored; SAL takes text, lists of text, maps of text and Properties, nothing else. */
record SettingValue(String kind, String content) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws IllegalArgumentException for a value SAL does not take */
    static SettingValue of(Object value) {
        if (value instanceof String text) {
            return new SettingValue("text", text);
        }
        if (value instanceof List<?> list && allText(list.stream())) {
            return json("list", list);
        }
        if (value instanceof Properties properties) {
            return json("properties", properties);
        }
        if (value instanceof Map<?, ?> map && allText(Stream.concat(map.keySet().stream(), map.values().stream()))) {
            return json("map", map);
        }
        throw new IllegalArgumentException("A setting is text, a list or map of text, or Properties, not "
                + value.getClass().getName());
    }

    private static boolean allText(Stream<?> values) {
        return values.allMatch(String.class::isInstance);
    }

    private static SettingValue json(String kind, Object value) {
        try {
            return new SettingValue(kind, JSON.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Object value() {
        try {
            return switch (kind) {
                case "list" -> JSON.readValue(content, new TypeReference<List<String>>() {});
                case "map" -> JSON.readValue(content, new TypeReference<Map<String, String>>() {});
                case "properties" -> JSON.readValue(content, Properties.class);
                default -> content;
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored setting cannot be read", e);
        }
    }
}
