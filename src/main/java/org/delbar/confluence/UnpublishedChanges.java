package org.delbar.confluence;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.Expansions;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.ContentBody;
import com.atlassian.confluence.api.model.content.ContentRepresentation;
import com.atlassian.confluence.api.model.content.ContentStatus;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.service.content.ContentService;
import com.atlassian.confluence.api.service.exceptions.ServiceException;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people have written on pages and not published (docs/decisions/0022). Nobody learns who, or what. */
@Named
public final class UnpublishedChanges {

    private static final Logger LOG = LoggerFactory.getLogger(UnpublishedChanges.class);

    /** How far back a draft is looked for that the product left behind when somebody saved past it. */
    private static final int VERSIONS = 12;

    private final PageManager pages;
    private final TransactionTemplate transactions;
    private final OnceSaid telling =
            new OnceSaid(LOG, "drafts of pages; what an add-on writes is joined with them by the product");

    @Inject
    public UnpublishedChanges(@ComponentImport PageManager pages, @ComponentImport TransactionTemplate transactions) {
        this.pages = pages;
        this.transactions = transactions;
    }

    /**
     * Whether the page has a draft that the current person may see, with a body that none of its last versions has:
     * an editor that was only opened, and a draft that was published, are no changes.
     */
    public boolean on(long id) {
        return telling.orElse(
                () -> Told.draft(id)
                        .filter(draft -> transactions.execute(() -> isNew(id, draft)))
                        .isPresent(),
                () -> false);
    }

    private boolean isNew(long id, String draft) {
        ContentEntityObject version = pages.getPage(id);
        boolean isNew = version != null;
        for (int seen = 0; isNew && version != null && seen < VERSIONS; seen++) {
            isNew = !folded(version.getBodyContent().getBody()).equals(folded(draft));
            version = pages.getPreviousVersion(version);
        }
        return isNew;
    }

    /** Editors break lines of their own. */
    private static String folded(String storage) {
        return storage.strip().replaceAll("\\s+", " ");
    }

    /** Apart, so that a product without the types fails here and nowhere else. */
    private static final class Told {

        static Optional<String> draft(long id) {
            try {
                return Offered.now(ContentService.class)
                        .find(new Expansion("body", new Expansions(new Expansion("storage"))))
                        .withStatus(ContentStatus.DRAFT)
                        .withId(ContentId.of(id))
                        .fetch()
                        .map(Content::getBody)
                        .map(bodies -> bodies.get(ContentRepresentation.STORAGE))
                        .map(ContentBody::getValue);
            } catch (ServiceException e) {
                LOG.warn("Whether page {} has a draft is not told; it is taken to have none", id, e);
                return Optional.empty();
            }
        }
    }
}
