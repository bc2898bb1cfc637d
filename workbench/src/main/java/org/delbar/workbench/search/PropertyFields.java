package org.delbar.workbench.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Each value of JSON properties in every form that it has. What a plugin's schema makes of it counts when somebody asks,
 * so that nothing is read anew when a plugin comes or goes.
 */
public final class PropertyFields {

    /** What a schema may call a value. */
    public enum Form {
        STRING,
        TEXT,
        NUMBER,
        DATE
    }

    /** The index takes no longer ones. */
    private static final int LONGEST_STRING = 8_000;

    private static final Logger LOG = LoggerFactory.getLogger(PropertyFields.class);
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter WITH_ZONE_IN_DIGITS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss[.SSS]XX", Locale.ROOT);

    private PropertyFields() {}

    /** Where a value stands in the index. */
    public static String name(String propertyKey, String path, Form form) {
        return "property " + form + " " + propertyKey + " " + path;
    }

    static void add(Document document, Map<String, String> properties) {
        properties.forEach((key, value) -> {
            try {
                add(document, key, "", JSON.readTree(value));
            } catch (JsonProcessingException noJson) {
                LOG.debug("The property {} is no JSON, so no schema can name a part of it", key, noJson);
            }
        });
    }

    private static void add(Document document, String key, String path, JsonNode node) {
        if (node.isObject()) {
            node.properties()
                    .forEach(each -> add(
                            document,
                            key,
                            path.isEmpty() ? each.getKey() : path + "." + each.getKey(),
                            each.getValue()));
        } else if (node.isArray()) {
            node.forEach(each -> add(document, key, path, each));
        } else if (node.isValueNode() && !node.isNull()) {
            value(document, key, path, node);
        }
    }

    private static void value(Document document, String key, String path, JsonNode node) {
        String text = node.asText();
        if (text.length() <= LONGEST_STRING) {
            document.add(new StringField(name(key, path, Form.STRING), Tokens.composed(text), Store.NO));
        }
        document.add(new TextField(name(key, path, Form.TEXT), Tokens.composed(text), Store.NO));
        if (node.isNumber()) {
            document.add(new DoublePoint(name(key, path, Form.NUMBER), node.asDouble()));
        }
        date(text).ifPresent(point -> document.add(new LongPoint(name(key, path, Form.DATE), point.toEpochMilli())));
    }

    /** A day, or a point in time with its zone, as ISO 8601 writes them. */
    private static Optional<Instant> date(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}(T.{6,})?")) {
            return Optional.empty();
        }
        try {
            if (text.length() == 10) {
                return Optional.of(
                        LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
            }
            return Optional.of(
                    text.matches(".*[+-]\\d{4}")
                            ? OffsetDateTime.parse(text, WITH_ZONE_IN_DIGITS).toInstant()
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
