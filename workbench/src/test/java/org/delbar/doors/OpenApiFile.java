package org.delbar.doors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** docs/rest/openapi.yaml. */
final class OpenApiFile {

    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode file;

    OpenApiFile() {
        try {
            file = new YAMLMapper()
                    .readTree(Path.of(System.getProperty("delbar.root"), "docs", "rest", "openapi.yaml")
                            .toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode whole() {
        return file;
    }

    /** By verb in capitals, a blank, and path. */
    Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        for (Map.Entry<String, JsonNode> path : file.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> each : path.getValue().properties()) {
                if (VERBS.contains(each.getKey())) {
                    operations.put(each.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), each.getValue());
                }
            }
        }
        return operations;
    }

    /** Nothing at all when the file does not name it. */
    JsonNode operation(String operation) {
        return operations().getOrDefault(operation, MissingNode.getInstance());
    }

    /** Place and name of each parameter, as {@code query space}; those of the path for all its verbs. */
    NavigableSet<String> parameters(String operation) {
        NavigableSet<String> names = new TreeSet<>();
        String path = operation.substring(operation.indexOf(' ') + 1);
        for (JsonNode list : List.of(
                file.path("paths").path(path).path("parameters"),
                operation(operation).path("parameters"))) {
            list.forEach(each -> names.add(resolved(each).path("in").asText() + " "
                    + resolved(each).path("name").asText()));
        }
        return names;
    }

    NavigableSet<String> requestTypes(String operation) {
        return keys(operation(operation).path("requestBody").path("content"));
    }

    /** Of all answers, good and bad. */
    NavigableSet<String> answerTypes(String operation) {
        NavigableSet<String> types = new TreeSet<>();
        operation(operation)
                .path("responses")
                .forEach(each -> types.addAll(keys(resolved(each).path("content"))));
        return types;
    }

    /** Properties of what is sent. */
    NavigableSet<String> requestProperties(String operation) {
        JsonNode schema = operation(operation)
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return keys(resolved(schema).path("properties"));
    }

    /** What is wrong with an answer; empty when it is as described. */
    Set<ValidationMessage> problems(String operation, int status, JsonNode answer) {
        JsonNode response = operation(operation).path("responses").path(String.valueOf(status));
        if (response.isMissingNode()) {
            throw new AssertionError(operation + " answers " + status + ", which the file does not name: " + answer);
        }
        ObjectNode schema = resolved(response)
                .path("content")
                .path("application/json")
                .path("schema")
                .deepCopy();
        schema.set("components", file.path("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(answer);
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(file.at(node.path("$ref").asText().substring(1))) : node;
    }

    static NavigableSet<String> keys(JsonNode object) {
        NavigableSet<String> keys = new TreeSet<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
