package org.delbar.workbench.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Comments that plugins add, in the name of the person who is here. */
public final class AddedComments implements CommentManager {

    private final Comments comments;

    public AddedComments(Comments comments) {
        this.comments = comments;
    }

    @Override
    public Comment addCommentToObject(ContentEntityObject ceo, @Nullable Comment parent, String content) {
        return comments.add(
                (AbstractPage) ceo,
                parent == null ? 0 : parent.getId(),
                content,
                Objects.requireNonNull(AuthenticatedUserThreadLocal.get(), "nobody is signed in"));
    }
}
