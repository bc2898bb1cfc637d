package org.delbar.workbench.search;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import java.util.Locale;

/** What is found. */
public enum Kind {
    PAGE,
    BLOGPOST,
    COMMENT,
    ATTACHMENT;

    public static Kind of(ContentEntityObject content) {
        if (content instanceof Comment) {
            return COMMENT;
        }
        if (content instanceof Attachment) {
            return ATTACHMENT;
        }
        return content instanceof BlogPost ? BLOGPOST : PAGE;
    }

    /** As CQL and Confluence's REST call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
