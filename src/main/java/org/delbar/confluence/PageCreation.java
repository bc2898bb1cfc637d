package org.delbar.confluence;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes pages in the name of the current person, whose rights the caller has asked for. */
@Named
public final class PageCreation {

    private static final Logger LOG = LoggerFactory.getLogger(PageCreation.class);

    private final PageManager pages;
    private final SpaceManager spaces;
    private final TransactionTemplate transactions;
    private final OnceSaid making = new OnceSaid(LOG, "pages made by an add-on; people are sent to the Create dialog");
    private final OnceSaid home = new OnceSaid(LOG, "the home page of a space; new pages stand beside it");

    @Inject
    public PageCreation(
            @ComponentImport PageManager pages,
            @ComponentImport SpaceManager spaces,
            @ComponentImport TransactionTemplate transactions) {
        this.pages = pages;
        this.spaces = spaces;
        this.transactions = transactions;
    }

    /**
     * Makes a page, in the transaction of this thread when there is one.
     *
     * @param parent empty puts it below the space's home page
     * @return its id; empty when the product has no such way
     */
    public Optional<Long> make(SpaceKey space, Optional<Long> parent, String title, String storage) {
        return making.orElse(
                () -> transactions.execute(() -> {
                    Space target = spaces.getSpace(space.value());
                    Page page = new Page();
                    page.setSpace(target);
                    page.setTitle(title);
                    page.setBodyContent(new BodyContent(page, storage, BodyType.XHTML));
                    Page above = parent.map(pages::getPage).orElseGet(() -> homeOf(target));
                    if (above != null) {
                        page.setParentPage(above);
                        above.addChild(page);
                    }
                    pages.saveContentEntity(page, DefaultSaveContext.DEFAULT);
                    return Optional.of(page.getId());
                }),
                Optional::empty);
    }

    private @Nullable Page homeOf(Space space) {
        return home.<Optional<Page>>orElse(() -> Optional.ofNullable(space.getHomePage()), Optional::empty)
                .orElse(null);
    }
}
