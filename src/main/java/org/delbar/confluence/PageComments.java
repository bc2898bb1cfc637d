package org.delbar.confluence;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Comments below pages. How they are added is not verified for 10.2: where it does not link nobody may add one. */
@Named
public final class PageComments {

    private static final Logger LOG = LoggerFactory.getLogger(PageComments.class);

    private final PageManager pages;
    private final PermissionManager permissions;
    private final TransactionTemplate transactions;
    private final OnceSaid adding = new OnceSaid(LOG, "adding comments; a variant is offered instead");

    @Inject
    public PageComments(
            @ComponentImport PageManager pages,
            @ComponentImport PermissionManager permissions,
            @ComponentImport TransactionTemplate transactions) {
        this.pages = pages;
        this.permissions = permissions;
        this.transactions = transactions;
    }

    /** Whether the current person may comment on the page, and we can for them. */
    public boolean mayAdd(long pageId) {
        return adding.orElse(
                () -> Told.isOffered()
                        && page(pageId)
                                .filter(page -> permissions.hasCreatePermission(
                                        AuthenticatedUserThreadLocal.get(), page, Comment.class))
                                .isPresent(),
                () -> false);
    }

    /**
     * Adds one in the name of the current person, who may.
     *
     * @return false when it cannot be done
     */
    public boolean add(long pageId, String storage) {
        return adding.orElse(
                () -> transactions.execute(() ->
                        page(pageId).map(page -> Told.added(page, storage)).orElse(false)),
                () -> false);
    }

    private Optional<Page> page(long id) {
        return Optional.ofNullable(pages.getPage(id));
    }

    /** Apart, so that a product without the type fails here and nowhere else. */
    private static final class Told {

        static boolean isOffered() {
            return Offered.now(CommentManager.class) != null;
        }

        static boolean added(Page page, String storage) {
            return Offered.now(CommentManager.class).addCommentToObject(page, null, storage) != null;
        }
    }
}
