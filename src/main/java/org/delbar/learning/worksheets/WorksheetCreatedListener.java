package org.delbar.learning.worksheets;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.confluence.AfterCommit;
import org.delbar.confluence.PageLabels;
import org.delbar.learning.LearningFact;
import org.delbar.learning.SpaceWords;
import org.delbar.words.SpaceKey;

/** Labels a new worksheet once it is saved, however it came to be: by the wizard, as a copy, by import. */
@Named
public final class WorksheetCreatedListener {

    private final EventPublisher events;
    private final AfterCommit afterCommit;
    private final PageLabels labels;
    private final SpaceWords words;

    @Inject
    public WorksheetCreatedListener(
            @ComponentImport EventPublisher events, AfterCommit afterCommit, PageLabels labels, SpaceWords words) {
        this.events = events;
        this.afterCommit = afterCommit;
        this.labels = labels;
        this.words = words;
    }

    @PostConstruct
    void register() {
        events.register(this);
    }

    @PreDestroy
    void unregister() {
        events.unregister(this);
    }

    /** A page without our facts costs one look for the id in its text. */
    @EventListener
    public void pageCreated(PageCreateEvent event) {
        Page page = event.getPage();
        String body = page.getBodyContent().getBody();
        if (page.isLatestVersion() && body.contains(LearningFact.TABLE_ID)) {
            long id = page.getId();
            SpaceKey space = new SpaceKey(page.getSpaceKey());
            afterCommit.run(
                    "labelling worksheet " + id, () -> labels.add(id, new WorksheetLabels(words.of(space)).of(body)));
        }
    }
}
