package org.delbar.confluence;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the body of a page that is there, when a person has asked for it. */
@Named
public final class PageWriting {

    private static final Logger LOG = LoggerFactory.getLogger(PageWriting.class);

    /** What came of it. */
    public enum Outcome {
        WRITTEN,
        /** Somebody else has written since. */
        CHANGED,
        /** Somebody has written on the page and not published it yet. */
        UNPUBLISHED,
        /** This product has no such way. */
        IMPOSSIBLE
    }

    private final PageManager pages;
    private final PermissionManager permissions;
    private final TransactionTemplate transactions;
    private final UnpublishedChanges unpublished;
    private final OnceSaid comments = new OnceSaid(LOG, "a word on a version; pages are written without");
    private final OnceSaid writing = new OnceSaid(LOG, "pages written by an add-on; people edit them themselves");

    @Inject
    public PageWriting(
            @ComponentImport PageManager pages,
            @ComponentImport PermissionManager permissions,
            @ComponentImport TransactionTemplate transactions,
            UnpublishedChanges unpublished) {
        this.pages = pages;
        this.permissions = permissions;
        this.transactions = transactions;
        this.unpublished = unpublished;
    }

    /** Whether the current person may edit the page; one that is gone nobody may. */
    public boolean mayWrite(long id) {
        Page page = pages.getPage(id);
        return page != null && permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.EDIT, page);
    }

    /** @param expected the body that the new one was made from */
    public Outcome replace(long id, String expected, String storage) {
        return replace(id, expected, storage, "");
    }

    /**
     * @param expected the body that the new one was made from
     * @param comment what the history of the page says of the change, may be empty
     */
    public Outcome replace(long id, String expected, String storage, String comment) {
        return unpublished.on(id)
                ? Outcome.UNPUBLISHED
                : writing.orElse(() -> written(id, expected, storage, comment), () -> Outcome.IMPOSSIBLE);
    }

    /** Of two who write at the same instant the product lets one fail; the page tells whether it was that. */
    private Outcome written(long id, String expected, String storage, String comment) {
        try {
            return transactions.execute(() -> replaced(id, expected, storage, comment));
        } catch (RuntimeException e) {
            if (transactions.execute(() -> says(pages.getPage(id), expected))) {
                throw e;
            }
            return Outcome.CHANGED;
        }
    }

    private Outcome replaced(long id, String expected, String storage, String comment) {
        Page page = pages.getPage(id);
        if (page == null || !says(page, expected)) {
            return Outcome.CHANGED;
        }
        pages.saveNewVersion(page, changed -> {
            changed.setBodyContent(new BodyContent(changed, storage, BodyType.XHTML));
            comments.orElse(() -> commented(changed, comment), () -> false);
        });
        return Outcome.WRITTEN;
    }

    private static boolean says(@Nullable Page page, String storage) {
        return page != null && page.getBodyContent().getBody().equals(storage);
    }

    private static boolean commented(Page changed, String comment) {
        changed.setVersionComment(comment);
        return true;
    }
}
