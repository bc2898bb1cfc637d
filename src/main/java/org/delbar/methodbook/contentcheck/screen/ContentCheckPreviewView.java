package org.delbar.methodbook.contentcheck.screen;

import java.util.List;
import org.delbar.methodbook.contentcheck.ContentCheckToken;

/** The right side of the screen by itself. */
public record ContentCheckPreviewView(List<ContentCheckToken> tokens) {

    public ContentCheckPreviewView {
        tokens = List.copyOf(tokens);
    }
}
