package org.delbar.confluence;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Labels on pages. {@code LabelManager.addLabel} is verified only up to 8.0: where it does not link, pages stay without
 * our labels, which help searching and nothing else.
 */
@Named
public final class PageLabels {

    private static final Logger LOG = LoggerFactory.getLogger(PageLabels.class);

    private final LabelManager labels;
    private final PageManager pages;
    private final TransactionTemplate transactions;
    private final OnceSaid labelling = new OnceSaid(LOG, "adding labels; pages stay without ours");

    @Inject
    public PageLabels(
            @ComponentImport LabelManager labels,
            @ComponentImport PageManager pages,
            @ComponentImport TransactionTemplate transactions) {
        this.labels = labels;
        this.pages = pages;
        this.transactions = transactions;
    }

    /** Adds what is missing, in a transaction of its own and in the name of the page's creator. */
    public void add(long pageId, List<String> names) {
        labelling.orElse(
                () -> transactions.execute(() -> {
                    Page page = pages.getPage(pageId);
                    if (page != null) {
                        addMissing(page, names);
                    }
                    return page;
                }),
                () -> null);
    }

    private void addMissing(Page page, List<String> names) {
        Set<String> present = page.getLabels().stream().map(Label::getName).collect(Collectors.toSet());
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        AuthenticatedUserThreadLocal.set(page.getCreator());
        try {
            names.stream()
                    .filter(name -> !present.contains(name))
                    .forEach(name -> labels.addLabel(page, new Label(name)));
        } finally {
            AuthenticatedUserThreadLocal.set(before);
        }
    }
}
