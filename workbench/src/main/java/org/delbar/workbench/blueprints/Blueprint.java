package org.delbar.workbench.blueprints;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A {@code <blueprint>} as declared.
 *
 * @param nameKey text key of its name, for the index page when {@code indexTitleKey} is missing
 * @param templates complete keys, at least one, the first is used unless a wizard chooses
 * @param createResult {@code edit} or {@code view}
 */
public record Blueprint(
        String completeKey,
        String nameKey,
        String indexKey,
        List<String> templates,
        String createResult,
        @Nullable String indexTemplate,
        @Nullable String indexTitleKey,
        @Nullable String howToUseTemplate,
        boolean hasIndexPage,
        List<Page> wizard) {

    /** One page of the wizard; texts are keys. */
    public record Page(
            String id,
            String templateKey,
            String titleKey,
            @Nullable String descriptionHeaderKey,
            @Nullable String descriptionKey,
            boolean last) {}

    /** The id that the Create dialog and create-from-template buttons use; the same in every workbench. */
    public static String contentBlueprintId(String completeKey) {
        return UUID.nameUUIDFromBytes(completeKey.getBytes(UTF_8)).toString();
    }

    /** @param named with or without the plugin key */
    boolean hasTemplate(String named) {
        return templates.contains(complete(named));
    }

    String complete(String named) {
        return named.indexOf(':') < 0 ? completeKey.substring(0, completeKey.indexOf(':') + 1) + named : named;
    }
}
