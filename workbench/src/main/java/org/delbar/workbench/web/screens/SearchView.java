package org.delbar.workbench.web.screens;

import java.util.List;
import org.delbar.workbench.search.Snippet.Piece;

/**
 * One line of what was found.
 *
 * @param type as CQL has it
 * @param kind the same for readers
 * @param editor empty when nobody is known
 */
public record SearchView(
        String type,
        String kind,
        List<Piece> title,
        String url,
        String space,
        String spaceUrl,
        List<Piece> excerpt,
        String editor,
        Moment changed,
        List<String> labels) {}
