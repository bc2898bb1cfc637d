package org.delbar.workbench.blueprints;

import com.atlassian.plugin.web.ContextProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@code <content-template>}: storage format with gaps, and who fills them.
 *
 * @param nameKey a text key, or the name itself
 */
public record ContentTemplate(
        String completeKey,
        String nameKey,
        URL file,
        @Nullable ContextProvider provider) {

    String storage() {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Template " + completeKey + " cannot be read", unreadable);
        }
    }

    /** What the template's gaps are filled with; without a provider what was asked for. */
    Map<String, Object> filled(Map<String, Object> context) {
        if (provider == null) {
            return context;
        }
        Map<String, Object> answer = provider.getContextMap(new HashMap<>(context));
        if (answer == null) {
            throw new IllegalStateException("The context provider of " + completeKey + " answered null");
        }
        return answer;
    }
}
