package org.delbar.pagefacts;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.confluence.PageLife;
import org.delbar.words.SpaceKey;

/** Hears of pages that are made (also as copies, by import), changed, renamed, moved, trashed, restored, purged, and of spaces that go. */
@Named
public final class PageFactsListener {

    private final EventPublisher events;
    private final PageLife life;
    private final FactsIndexing indexing;

    @Inject
    public PageFactsListener(@ComponentImport EventPublisher events, PageLife life, FactsIndexing indexing) {
        this.events = events;
        this.life = life;
        this.indexing = indexing;
    }

    @PostConstruct
    void register() {
        events.register(this);
        life.watch(indexing::afterCommit);
    }

    @PreDestroy
    void unregister() {
        events.unregister(this);
    }

    /** A new page without our facts costs one look for their ids in its text. */
    @EventListener
    public void pageCreated(PageCreateEvent event) {
        Page page = event.getPage();
        if (page.isLatestVersion() && indexing.mayHaveFacts(body(page))) {
            indexing.afterCommitOfNew(page.getId());
        }
    }

    /** A page without our facts may have had some: nobody waits for that answer. */
    @EventListener
    public void pageUpdated(PageUpdateEvent event) {
        Page page = event.getPage();
        if (!page.isLatestVersion()) {
            return;
        }
        if (indexing.mayHaveFacts(body(page))) {
            indexing.afterCommit(page.getId());
        } else {
            indexing.afterCommitUnhurried(page.getId());
        }
    }

    @EventListener
    public void spaceRemoved(SpaceRemoveEvent event) {
        indexing.forgetAfterCommit(new SpaceKey(event.getSpace().getKey()));
    }

    private static String body(Page page) {
        return page.getBodyContent() == null ? "" : page.getBodyContent().getBody();
    }
}
