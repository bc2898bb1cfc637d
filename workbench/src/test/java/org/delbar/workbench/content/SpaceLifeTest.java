package org.delbar.workbench.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.core.DefaultDeleteContext;
import com.atlassian.confluence.event.events.space.SpaceArchivedEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceUnArchivedEvent;
import com.atlassian.confluence.event.events.space.SpaceUpdateEvent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.SpaceStatus;
import java.util.List;
import java.util.Objects;
import org.delbar.workbench.testing.Community;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpaceLifeTest {

    private final Community community = new Community();
    private final SpaceLife life = community.spaceLife;

    @AfterEach
    void close() {
        community.close();
    }

    private SpaceStatus status() {
        return Objects.requireNonNull(community.spaces.getSpace("TOG")).getSpaceStatus();
    }

    @Test
    void aDeletedSpaceTakesAllItHasWithItAndTellsOfTheSpaceAlone() {
        Page walk = community.page("Weekly walk", "<p>one</p>");
        Page gone = community.page("Gone", "");
        community.labels.addLabel(walk, new Label("outdoors"));
        community.pages.edit(walk.getId(), 1, "Weekly walk", "<p>two</p>", community.anna, "");
        community.pages.restrictView(walk.getId(), List.of("anna"), List.of());
        community.pages.trashPage(gone, DefaultDeleteContext.DEFAULT);
        community.events.published().clear();

        life.remove(community.together);

        assertThat(community.spaces.getSpace("TOG")).isNull();
        assertThat(community.pages.getPage(walk.getId())).isNull();
        for (String table : List.of("wb_page", "wb_version", "wb_label", "wb_page_restriction", "wb_space_right")) {
            assertThat(community.database.jdbc().queryForList("select * from " + table))
                    .as(table)
                    .isEmpty();
        }
        assertThat(community.events.published())
                .singleElement()
                .isInstanceOfSatisfying(
                        SpaceRemoveEvent.class,
                        event -> assertThat(event.getSpace().getKey()).isEqualTo("TOG"));
    }

    @Test
    void whatWasUpdatedLastIsOfSpacesOutsideTheArchiveNewestFirst() {
        community.page("Weekly walk", "");
        Page gone = community.page("Gone", "");
        community.pages.trashPage(gone, DefaultDeleteContext.DEFAULT);
        community.page("Map", "");

        assertThat(community.pages.recentlyUpdated(2))
                .extracting(Page::getTitle)
                .containsExactly("Map", "Weekly walk");
        life.archive(community.together);

        assertThat(community.pages.recentlyUpdated(2)).isEmpty();
    }

    @Test
    void anArchivedSpaceIsStillReadAndComesBack() {
        life.archive(community.together);

        assertThat(status()).isEqualTo(SpaceStatus.ARCHIVED);
        assertThat(community.spaces.getAllSpaceKeys(SpaceStatus.CURRENT)).isEmpty();
        assertThat(community.spaces.getAllSpaceKeys(SpaceStatus.ARCHIVED)).containsExactly("TOG");
        assertThat(community.permissions.hasPermission(community.bo, Permission.VIEW, community.home))
                .isTrue();

        life.unarchive(community.together);

        assertThat(status()).isEqualTo(SpaceStatus.CURRENT);
        assertThat(community.events.published())
                .hasExactlyElementsOfTypes(
                        SpaceArchivedEvent.class,
                        SpaceUpdateEvent.class,
                        SpaceUnArchivedEvent.class,
                        SpaceUpdateEvent.class);
    }

    @Test
    void archivingTwiceTellsOnce() {
        life.archive(community.together);
        life.archive(community.together);

        assertThat(community.events.published()).hasSize(2);
    }
}
