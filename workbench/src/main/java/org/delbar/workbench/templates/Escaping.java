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

    @Override
    public @Nullable Object referenceInsert(String reference, @Nullable Object value) {
        if (value == null || value instanceof SafeHtml || printsHtml(value)) {
            return value;
        }
        return HTML_BY_NAME.matcher(reference).matches() ? value : Html.escaped(value.toString());
    }

    private static boolean printsHtml(Object value) {
        try {
            return value.getClass().getMethod("toString").isAnnotationPresent(HtmlSafe.class);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
