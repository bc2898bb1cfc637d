package org.delbar.confluence;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.delbar.words.CurrentPage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pages as they stand now, whoever may see them: for what is kept about pages, never for what is shown. */
@Named
public final class CurrentPages {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentPages.class);

    private final PageManager pages;
    private final SpaceManager spaces;
    private final TransactionTemplate transactions;
    private final OnceSaid trash = new OnceSaid(LOG, "telling a page in the trash; only its event does");
    private final OnceSaid walking = new OnceSaid(LOG, "the pages of a space; lists can be repaired page by page only");
    private final OnceSaid keys = new OnceSaid(LOG, "the keys of all spaces; lists can be repaired page by page only");

    @Inject
    public CurrentPages(
            @ComponentImport PageManager pages,
            @ComponentImport SpaceManager spaces,
            @ComponentImport TransactionTemplate transactions) {
        this.pages = pages;
        this.spaces = spaces;
        this.transactions = transactions;
    }

    /** Empty when the page is in the trash or gone. */
    public Optional<CurrentPage> page(long id) {
        return transactions.execute(() ->
                Optional.ofNullable(pages.getPage(id)).filter(this::isThere).map(CurrentPages::shown));
    }

    /** Whether there is no such page; a product may say so of one in the trash, too. */
    public boolean isGone(long id) {
        return transactions.execute(() -> pages.getPage(id) == null);
    }

    /** Id of the page of a title; empty when there is none outside the trash. */
    public Optional<Long> id(SpaceKey space, String title) {
        return transactions.execute(() -> Optional.ofNullable(pages.getPage(space.value(), title))
                .filter(this::isThere)
                .map(Page::getId));
    }

    /** Keys of all spaces, those in the archive too; empty when this product does not tell. */
    public Optional<List<SpaceKey>> spaces() {
        return keys.orElse(
                () -> {
                    List<SpaceKey> all = new ArrayList<>();
                    for (SpaceStatus status : SpaceStatus.values()) {
                        spaces.getAllSpaceKeys(status).forEach(key -> all.add(new SpaceKey(key)));
                    }
                    return Optional.of(all);
                },
                Optional::empty);
    }

    /** The pages of a space without their bodies; empty when the space is gone or this product does not tell. */
    public Optional<List<Stamp>> of(SpaceKey key) {
        return walking.orElse(
                () -> transactions.execute(
                        () -> Optional.ofNullable(spaces.getSpace(key.value())).map(this::stamps)),
                Optional::empty);
    }

    private List<Stamp> stamps(Space space) {
        return pages.getPages(space, true).stream()
                .map(page ->
                        new Stamp(page.getId(), page.getLastModificationDate().toInstant()))
                .toList();
    }

    private boolean isThere(Page page) {
        return page.isLatestVersion() && !trash.orElse(page::isDeleted, () -> false);
    }

    private static CurrentPage shown(Page page) {
        return new CurrentPage(
                page.getId(),
                new SpaceKey(page.getSpaceKey()),
                page.getTitle(),
                Optional.ofNullable(page.getBodyContent())
                        .map(BodyContent::getBody)
                        .orElse(""),
                page.getCreationDate().toInstant(),
                page.getLastModificationDate().toInstant(),
                Optional.ofNullable(page.getCreator())
                        .map(creator -> Objects.requireNonNull(creator.getKey()).getStringValue())
                        .map(PersonKey::new));
    }

    /** Which page, and when it was last changed. */
    public record Stamp(long id, Instant changedAt) {}
}
