package org.delbar.workbench.webresources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.delbar.workbench.texts.Texts;

/**
 * The {@code jsI18n} transformer: puts texts in the place of {@code AJS.I18n.getText("literal.key")}. With arguments the
 * call becomes {@code AJS.format("text", …)}; a key that is no literal stays as it is.
 */
final class ScriptWords {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CALL =
            Pattern.compile("(AJS|WRM)\\.I18n\\.getText\\s*\\(\\s*(?:\"([^\"\\\\\\s]+)\"|'([^'\\\\\\s]+)')\\s*([,)])");

    private final Texts texts;

    ScriptWords(Texts texts) {
        this.texts = texts;
    }

    String fill(String script, Locale locale) {
        StringBuilder filled = new StringBuilder(script.length());
        Matcher call = CALL.matcher(script);
        ScriptParts parts = new ScriptParts(script);
        while (parts.next()) {
            boolean begins = parts.isWord() && !parts.followsDot();
            if (begins && call.region(parts.start(), script.length()).lookingAt()) {
                filled.append(replacement(call, locale));
                parts.continueAfter(call.end());
            } else {
                filled.append(script, parts.start(), parts.end());
            }
        }
        return filled.toString();
    }

    private String replacement(Matcher call, Locale locale) {
        String key = call.group(2) == null ? call.group(3) : call.group(2);
        return call.group(4).equals(")")
                ? literal(texts.text(locale, key))
                : call.group(1) + ".format(" + literal(texts.rawText(locale, key)) + ",";
    }

    /** U+2028 and U+2029 end a line in scripts of before 2019. */
    static String literal(String text) {
        try {
            return JSON.writeValueAsString(text).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
