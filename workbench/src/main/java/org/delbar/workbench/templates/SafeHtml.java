package org.delbar.workbench.templates;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value that must not be escaped, on its way through a template; what is taken from a safe collection is safe. */
record SafeHtml(Object content) {

    /** @return the value itself where nothing could be printed from it */
    static @Nullable Object of(@Nullable Object value) {
        return value instanceof CharSequence || value instanceof Collection || value instanceof Map
                ? new SafeHtml(value)
                : value;
    }

    static @Nullable Object open(@Nullable Object value) {
        return value instanceof SafeHtml safe ? safe.content : value;
    }

    @Override
    public String toString() {
        return content.toString();
    }
}
