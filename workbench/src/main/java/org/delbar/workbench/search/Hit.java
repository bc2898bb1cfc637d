package org.delbar.workbench.search;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.spaces.Space;

/** Something that was found. */
public record Hit(ContentEntityObject content) {

    public Kind kind() {
        return Kind.of(content);
    }

    public String title() {
        return content.getTitle();
    }

    /** The page or post itself; for comments and files, the page that has them. */
    public SpaceContentEntityObject page() {
        return pageOf(content);
    }

    public Space space() {
        return page().getSpace();
    }

    static SpaceContentEntityObject pageOf(ContentEntityObject content) {
        ContentEntityObject holder = content;
        if (content instanceof Comment comment) {
            holder = comment.getContainer();
        } else if (content instanceof Attachment file) {
            holder = file.getContainer();
        }
        return (SpaceContentEntityObject) holder;
    }
}
