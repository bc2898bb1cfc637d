package org.delbar.workbench.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.Expansions;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.ContentRepresentation;
import com.atlassian.confluence.api.model.content.ContentStatus;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import java.util.Objects;
import java.util.Optional;
import org.delbar.workbench.testing.Community;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContentsTest {

    private final Community community = new Community();
    private final Contents contents = new Contents(community.pages, community.permissions, community.drafts);
    private final Page plan = community.page("Plan", "<p>one</p>");

    @AfterEach
    void close() {
        community.close();
    }

    @Test
    void everybodysDraftIsOneForThoseWhoMayEditThePage() {
        community.drafts.keep(plan.getId(), community.dag, "Plan B", "<p>two</p>", 1);

        community.readAs(community.anna);
        assertThat(draft()).contains("<p>two</p>");
        assertThat(found().map(Content::getTitle)).contains("Plan B");
        community.readAs(community.bo);
        assertThat(draft()).isEmpty();
    }

    @Test
    void aDraftThatSaysWhatThePageSaysGivesWayToOneThatDoesNot() {
        community.readAs(community.anna);
        community.drafts.keep(plan.getId(), community.dag, "Plan", "<p>two</p>", 1);
        community.drafts.keep(plan.getId(), community.anna, "Plan", "<p>one</p>", 1);
        assertThat(draft()).contains("<p>two</p>");

        community.drafts.drop(plan.getId(), community.dag);
        assertThat(draft()).contains("<p>one</p>");
    }

    @Test
    void thePageIsTheOneThatIsPublishedAndHasItsBodyWhenItIsAskedFor() {
        community.readAs(community.bo);
        community.drafts.keep(plan.getId(), community.dag, "Plan B", "<p>two</p>", 1);
        ContentId id = ContentId.of(plan.getId());

        assertThat(contents.find(storage()).withId(id).fetch().map(ContentsTest::body))
                .contains("<p>one</p>");
        assertThat(contents.find().withId(id).fetch().map(Content::getBody))
                .hasValueSatisfying(bodies -> assertThat(bodies).isEmpty());
        assertThat(contents.find().withId(ContentId.of(404)).fetch()).isEmpty();
    }

    @Test
    void eachVersionHasTheOneBefore() {
        community.pages.edit(plan.getId(), 1, "Plan", "<p>two</p>", community.anna, "");
        Page latest = Objects.requireNonNull(community.pages.getPage(plan.getId()));

        ContentEntityObject first = Objects.requireNonNull(community.pages.getPreviousVersion(latest));

        assertThat(first.getBodyContent().getBody()).isEqualTo("<p>one</p>");
        assertThat(community.pages.getPreviousVersion(first)).isNull();
    }

    private Optional<String> draft() {
        return found().map(ContentsTest::body);
    }

    private Optional<Content> found() {
        return contents.find(storage())
                .withStatus(ContentStatus.DRAFT)
                .withId(ContentId.of(plan.getId()))
                .fetch();
    }

    private static Expansion storage() {
        return new Expansion("body", new Expansions(new Expansion("storage")));
    }

    private static String body(Content content) {
        return Objects.requireNonNull(content.getBody().get(ContentRepresentation.STORAGE))
                .getValue();
    }
}
