package org.delbar.workbench.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import java.util.Objects;
import org.delbar.workbench.content.UnpublishedDrafts.Draft;
import org.delbar.workbench.testing.Community;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnpublishedDraftsTest {

    private final Community community = new Community();
    private final UnpublishedDrafts drafts = community.drafts;
    private final Page plan = community.page("Plan", "<p>one</p>");

    @AfterEach
    void close() {
        community.close();
    }

    @Test
    void keepsOneForEachPersonAndLeavesThePageAlone() {
        drafts.keep(plan.getId(), community.anna, "Plan", "<p>first</p>", 1);
        drafts.keep(plan.getId(), community.anna, "Plan B", "<p>second</p>", 1);
        drafts.keep(plan.getId(), community.dag, "Plan", "<p>his</p>", 1);

        assertThat(drafts.of(plan.getId())).extracting(Draft::storage).containsOnly("<p>second</p>", "<p>his</p>");
        assertThat(drafts.of(plan.getId(), community.anna))
                .contains(new Draft(community.anna, "Plan B", "<p>second</p>", 1, Community.NOW));
        assertThat(Objects.requireNonNull(community.pages.getPage(plan.getId())).getVersion())
                .isEqualTo(1);
    }

    @Test
    void publishingRemovesOnesOwn() {
        drafts.keep(plan.getId(), community.anna, "Plan", "<p>mine</p>", 1);
        drafts.keep(plan.getId(), community.dag, "Plan", "<p>his</p>", 1);

        community.pages.edit(plan.getId(), 1, "Plan", "<p>mine</p>", community.anna, "");

        assertThat(drafts.of(plan.getId())).extracting(Draft::author).containsExactly(community.dag);
    }

    @Test
    void savingThroughTheJavaApiLeavesTheDraftAsItIs() {
        drafts.keep(plan.getId(), community.anna, "Plan", "<p>mine</p>", 1);
        community.readAs(community.anna);

        community.pages.saveNewVersion(
                plan,
                page -> page.setBodyContent(new BodyContent(page, "<p>by a plugin</p>", BodyType.XHTML)),
                DefaultSaveContext.DEFAULT);

        assertThat(Objects.requireNonNull(community.pages.getPage(plan.getId()))
                        .getBodyContent()
                        .getBody())
                .isEqualTo("<p>by a plugin</p>");
        assertThat(drafts.of(plan.getId(), community.anna))
                .hasValueSatisfying(draft -> assertThat(draft.storage()).isEqualTo("<p>mine</p>"));
    }
}
