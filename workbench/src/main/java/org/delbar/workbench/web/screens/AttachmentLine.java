package org.delbar.workbench.web.screens;

import java.util.List;

/**
 * A file in the list of a page's files; {@code editor} is empty when nobody is known.
 *
 * @param older what it was before, the newest first
 */
public record AttachmentLine(
        long id,
        String name,
        String url,
        String size,
        int version,
        String editor,
        Moment changed,
        String comment,
        List<AttachmentLine> older) {}
