package org.delbar.workbench.web.screens;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.delbar.workbench.content.MacroMarkup;
import org.jspecify.annotations.Nullable;

/**
 * What the macro browser sends: {@code {"contentId", "macro": {"name", "body", "params", "defaultParameterValue"}}}, and
 * of our own {@code spaceKey} for a page that is not there yet, {@code old} and {@code macro.bodyAsItIs}.
 *
 * @param contentId empty or {@code 0} for a new page
 * @param old the macro's storage format before; null for a new one
 */
record MacroOrder(
        String contentId,
        String spaceKey,
        MacroMarkup.Wanted macro,
        @Nullable String old) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Empty when it cannot be read. */
    static Optional<MacroOrder> in(HttpServletRequest request) throws IOException {
        JsonNode body = body(request);
        JsonNode macro = body.path("macro");
        if (!macro.path("name").isTextual()) {
            return Optional.empty();
        }
        return Optional.of(new MacroOrder(
                body.path("contentId").asText(),
                body.path("spaceKey").asText(),
                new MacroMarkup.Wanted(
                        macro.path("name").asText(),
                        parameters(macro),
                        macro.path("body").asText(""),
                        text(macro.path("bodyAsItIs"))),
                text(body.path("old"))));
    }

    /** An empty node when there is no JSON. */
    static JsonNode body(HttpServletRequest request) throws IOException {
        try {
            JsonNode body = JSON.readTree(request.getInputStream());
            return body == null ? JSON.createObjectNode() : body;
        } catch (JsonProcessingException unreadable) {
            return JSON.createObjectNode();
        }
    }

    private static Map<String, String> parameters(JsonNode macro) {
        Map<String, String> parameters = new LinkedHashMap<>();
        macro.path("params")
                .properties()
                .forEach(each -> parameters.put(each.getKey(), each.getValue().asText("")));
        String unnamed = macro.path("defaultParameterValue").asText("");
        if (!unnamed.isEmpty()) {
            parameters.put("", unnamed);
        }
        return parameters;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }
}
