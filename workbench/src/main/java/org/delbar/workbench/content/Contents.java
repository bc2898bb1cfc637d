package org.delbar.workbench.content;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.ContentBody;
import com.atlassian.confluence.api.model.content.ContentRepresentation;
import com.atlassian.confluence.api.model.content.ContentStatus;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.service.content.ContentService;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.workbench.content.UnpublishedDrafts.Draft;

/**
 * Pages and their drafts by id, for the person of the thread. Confluence has one draft for all who edit a page; here
 * the newest stands for it, before those that say what the page says.
 */
public final class Contents implements ContentService {

    private final Pages pages;
    private final Permissions permissions;
    private final UnpublishedDrafts drafts;

    public Contents(Pages pages, Permissions permissions, UnpublishedDrafts drafts) {
        this.pages = pages;
        this.permissions = permissions;
        this.drafts = drafts;
    }

    @Override
    public ContentFinder find(Expansion... expansions) {
        return new Finder(Arrays.stream(expansions).anyMatch(Contents::isStorage), false);
    }

    private static boolean isStorage(Expansion expansion) {
        return expansion.getPropertyName().equals("body")
                && Arrays.stream(expansion.getSubExpansions().toArray())
                        .anyMatch(part -> part.getPropertyName().equals("storage"));
    }

    private Optional<Page> page(long id, Permission permission) {
        return Optional.ofNullable(pages.getPage(id))
                .filter(page -> permissions.hasPermission(AuthenticatedUserThreadLocal.get(), permission, page));
    }

    private Optional<Draft> draft(Page page) {
        List<Draft> all = drafts.of(page.getId());
        String published = page.getBodyContent().getBody();
        return all.stream()
                .filter(draft -> !draft.storage().equals(published))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private final class Finder implements ContentFinder {

        private final boolean withBody;
        private final boolean ofDraft;

        Finder(boolean withBody, boolean ofDraft) {
            this.withBody = withBody;
            this.ofDraft = ofDraft;
        }

        @Override
        public ContentFinder withStatus(ContentStatus... status) {
            return new Finder(withBody, Arrays.asList(status).contains(ContentStatus.DRAFT));
        }

        @Override
        public SingleContentFetcher withId(ContentId contentId) {
            return () -> ofDraft
                    ? page(contentId.asLong(), Permission.EDIT)
                            .flatMap(Contents.this::draft)
                            .map(draft -> content(contentId, draft.title(), draft.storage()))
                    : page(contentId.asLong(), Permission.VIEW)
                            .map(page -> content(
                                    contentId,
                                    page.getTitle(),
                                    page.getBodyContent().getBody()));
        }

        private Content content(ContentId id, String title, String storage) {
            return withBody
                    ? new Content(
                            id,
                            title,
                            Map.of(
                                    ContentRepresentation.STORAGE,
                                    new ContentBody(ContentRepresentation.STORAGE, storage)))
                    : new Content(id, title);
        }

        @Override
        public Optional<Content> fetch() {
            throw new UnsupportedOperationException("Contents are found by their id here");
        }
    }
}
