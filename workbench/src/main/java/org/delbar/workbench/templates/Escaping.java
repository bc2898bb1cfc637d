package org.delbar.workbench.templates;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.jspecify.annotations.Nullable;

/**
 * Escapes what a reference prints, unless it came from an {@link HtmlSafe} method or its name ends in Html
 * (developer.atlassian.com/server/confluence/anti-xss-documentation).
 */
final class Escaping implements ReferenceInsertionEventHandler {

    private static final Pattern HTML_BY_NAME = Pattern.compile("\\$!?\\{?.*html}?", Pattern.CASE_INSENSITIVE);
    private static final ClassValue<Boolean> PRINTS_HTML = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return printsHtml(type);
        }
    };

    @Override
    public @Nullable Object referenceInsert(String reference, @Nullable Object value) {
        if (value == null || value instanceof SafeHtml || PRINTS_HTML.get(value.getClass())) {
            return value;
        }
        return HTML_BY_NAME.matcher(reference).matches() ? value : Html.escaped(value.toString());
    }

    private static boolean printsHtml(Class<?> type) {
        try {
            return type.getMethod("toString").isAnnotationPresent(HtmlSafe.class);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
