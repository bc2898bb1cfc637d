package org.delbar.confluence;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a page is open to everybody who may see its space. Where the product does not tell, none is. */
@Named
public final class Restrictions {

    private static final Logger LOG = LoggerFactory.getLogger(Restrictions.class);

    private final PageManager pages;
    private final TransactionTemplate transactions;
    private final OnceSaid telling = new OnceSaid(LOG, "restrictions of pages; no page counts as open");

    @Inject
    public Restrictions(@ComponentImport PageManager pages, @ComponentImport TransactionTemplate transactions) {
        this.pages = pages;
        this.transactions = transactions;
    }

    /** Neither the page nor one above it is kept to some people. */
    public boolean isOpen(long pageId) {
        return telling.orElse(() -> transactions.execute(() -> Told.isOpen(pages.getPage(pageId))), () -> false);
    }

    /** Apart, so that a product without the types fails here and nowhere else. */
    private static final class Told {

        /** The sets are those of the page and those it inherits: javadoc 9.4.0 of DefaultContentPermissionManager. */
        static boolean isOpen(@Nullable Page page) {
            return page != null
                    && Offered.now(ContentPermissionManager.class)
                            .getContentPermissionSets(page, ContentPermission.VIEW_PERMISSION)
                            .stream()
                            .allMatch(set -> set.size() == 0);
        }
    }
}
