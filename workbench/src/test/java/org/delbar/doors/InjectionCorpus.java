package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** S2: what is typed into every field, and how to see whether it came out as text. */
final class InjectionCorpus {

    static final String HARMLESS = "Plain words, and\n\nmore of them\nin lines";
    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-F]{4})");

    private InjectionCorpus() {}

    static void assertNoDangerousAttributes(String payload, Element content) {
        for (Element element : content.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String value =
                        attribute.getValue().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Cntrl}]", "");
                assertThat(attribute.getKey()).as(payload).doesNotStartWithIgnoringCase("on");
                if (Set.of("href", "src", "action", "formaction", "xlink:href").contains(attribute.getKey())) {
                    assertThat(value)
                            .as(payload)
                            .doesNotStartWith("javascript:")
                            .doesNotStartWith("data:");
                }
            }
        }
    }

    /** Each element with the names of its attributes. */
    static Set<String> shape(Element content) {
        Set<String> shape = new HashSet<>();
        for (Element element : content.getAllElements()) {
            List<String> names = new ArrayList<>();
            element.attributes().forEach(attribute -> names.add(attribute.getKey()));
            shape.add(element.normalName() + names);
        }
        return shape;
    }

    /** What survives of a text wherever it is shown: blanks and characters that XML cannot hold apart. */
    static String letters(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\u00a0\\uFFFE\\uFFFF]", "");
    }

    /** RFC 4180, read by the book. */
    static List<List<String>> csv(String file) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            if (quoted && c == '"' && i + 1 < file.length() && file.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\n') {
                row.add(cell.toString().replaceFirst("\r$", ""));
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        return rows;
    }

    /** One a line, as a Java text would be escaped. */
    static List<String> payloads() {
        try (InputStream in =
                Objects.requireNonNull(InjectionCorpus.class.getResourceAsStream("injection-corpus.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> UNICODE.matcher(line)
                            .replaceAll(code -> Matcher.quoteReplacement(
                                    String.valueOf((char) Integer.parseInt(code.group(1), 16)))))
                    .map(String::translateEscapes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
