package org.delbar.learning.capture;

import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.SeenPages.SeenPage;

/**
 * Where the form stands and what its parameters say.
 *
 * @param page empty in a preview or a template
 * @param mayEdit whether the reader may edit the page
 */
record CaptureSpot(Optional<SeenPage> page, boolean mayEdit, String space, String parent, String source, String title) {

    /** @param parameters those of the macro; {@code @self} or none is the space of the page */
    static CaptureSpot of(Map<String, String> parameters, Optional<SeenPage> page, boolean mayEdit) {
        String space = parameters.getOrDefault("space", "").strip();
        return new CaptureSpot(
                page,
                mayEdit,
                space.isEmpty() || space.equals("@self")
                        ? page.map(each -> each.space().value()).orElse("")
                        : space,
                parameters.getOrDefault("parent", "").strip(),
                parameters.getOrDefault("source", "").strip(),
                parameters.getOrDefault("title", "").strip());
    }
}
