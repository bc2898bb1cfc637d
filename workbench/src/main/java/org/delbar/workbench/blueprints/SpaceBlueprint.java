package org.delbar.workbench.blueprints;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code <space-blueprint>} as declared.
 *
 * @param category label of the space, kept for nothing here
 * @param pages complete keys of content templates as a tree; the first is the home page, all else stands below it
 * @param promoted complete keys of blueprints that the Create dialog of such a space shows first
 */
public record SpaceBlueprint(
        String completeKey,
        String nameKey,
        @Nullable String category,
        List<Node> pages,
        List<String> promoted,
        List<Blueprint.Page> wizard) {

    public record Node(String template, List<Node> children) {}
}
