package org.delbar.workbench.web.screens;

import java.util.List;
import org.delbar.workbench.search.Snippet.Piece;

/** One page that was found; {@code editor} is empty when nobody is known. */
public record SearchView(
        List<Piece> title,
        String url,
        String space,
        String spaceUrl,
        List<Piece> excerpt,
        String editor,
        Moment changed,
        List<String> labels) {}
