package org.delbar.pagefacts;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.delbar.confluence.AfterCommit;
import org.delbar.confluence.PageLabels;
import org.delbar.words.SpaceKey;

/** Labels a new page of ours once it is saved, however it came to be: by a wizard, as a copy, by import. */
@Named
public final class NewPageListener {

    private final EventPublisher events;
    private final AfterCommit afterCommit;
    private final PageLabels labels;
    private final List<NewPageLabels> areas;

    @Inject
    public NewPageListener(
            @ComponentImport EventPublisher events,
            AfterCommit afterCommit,
            PageLabels labels,
            List<NewPageLabels> areas) {
        this.events = events;
        this.afterCommit = afterCommit;
        this.labels = labels;
        this.areas = List.copyOf(areas);
    }

    @PostConstruct
    void register() {
        events.register(this);
    }

    @PreDestroy
    void unregister() {
        events.unregister(this);
    }

    /** A page without our facts costs one look for each id in its text. */
    @EventListener
    public void pageCreated(PageCreateEvent event) {
        Page page = event.getPage();
        String body = page.getBodyContent().getBody();
        if (!page.isLatestVersion()) {
            return;
        }
        for (NewPageLabels area : areas) {
            if (body.contains(area.factsId())) {
                long id = page.getId();
                SpaceKey space = new SpaceKey(page.getSpaceKey());
                afterCommit.run("labelling page " + id, () -> labels.add(id, area.of(space, body)));
            }
        }
    }
}
