package org.delbar.confluence;

import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens to pages besides being written: trash, restore, purge, move. These events are not verified for 10.2, so
 * each is heard by a class of its own; where one does not link, the nightly repair finds such pages.
 */
@Named
public final class PageLife {

    private static final Logger LOG = LoggerFactory.getLogger(PageLife.class);

    private final Ears ears;

    @Inject
    public PageLife(@ComponentImport EventPublisher events) {
        ears = new Ears(events, LOG);
    }

    /** @param told the page's id, inside the transaction of what happens to it */
    public void watch(LongConsumer told) {
        listen("pages put into the trash", () -> new TrashedEar(told));
        listen("pages restored", () -> new RestoredEar(told));
        listen("pages purged", () -> new RemovedEar(told));
        listen("pages moved", () -> new MovedEar(told));
    }

    /** @param told the id of a page that is gone for good, inside the transaction; perhaps of one in the trash, too */
    public void watchRemoved(LongConsumer told) {
        listen("pages purged", () -> new RemovedEar(told));
    }

    /** @param told the id of a page whose restrictions have changed, inside the transaction; pages below inherit them */
    public void watchRestrictions(LongConsumer told) {
        listen("restrictions of pages", () -> new RestrictedEar(told));
    }

    private void listen(String what, Supplier<Object> ear) {
        ears.listen(what + "; lists follow at the nightly repair", ear);
    }

    @PreDestroy
    void stop() {
        ears.stop();
    }

    public record TrashedEar(LongConsumer told) {
        @EventListener
        public void heard(PageTrashedEvent event) {
            told.accept(event.getPage().getId());
        }
    }

    public record RestoredEar(LongConsumer told) {
        @EventListener
        public void heard(PageRestoreEvent event) {
            told.accept(event.getPage().getId());
        }
    }

    public record RemovedEar(LongConsumer told) {
        @EventListener
        public void heard(PageRemoveEvent event) {
            told.accept(event.getPage().getId());
        }
    }

    public record RestrictedEar(LongConsumer told) {
        @EventListener
        public void heard(ContentPermissionEvent event) {
            if (event.getContent() instanceof Page page) {
                told.accept(page.getId());
            }
        }
    }

    public record MovedEar(LongConsumer told) {
        @EventListener
        public void heard(PageMoveEvent event) {
            told.accept(event.getPage().getId());
        }
    }
}
