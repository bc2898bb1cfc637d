package org.delbar.workbench.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import java.util.Objects;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.testing.Community;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@EachDatabase
class TasksTest {

    private static final String TWO_TASKS = "<p>A &amp; B&nbsp;C</p><ac:task-list>"
            + "<ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body>Call</ac:task-body></ac:task>"
            + "<ac:task><ac:task-id>7</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body>Write</ac:task-body></ac:task>"
            + "</ac:task-list><ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[if (a < b && c)]]></ac:plain-text-body></ac:structured-macro>";

    private final Community community;

    TasksTest(Database database) {
        community = new Community(database);
    }

    @AfterEach
    void close() {
        community.close();
    }

    @Test
    void ticksOneTaskWithoutANewVersionAndTouchesNothingElse() {
        Page page = community.page("Plan", TWO_TASKS);

        community.tasks.set(page.getId(), 7, true, community.bo);

        Page saved = Objects.requireNonNull(community.pages.getPage(page.getId()));
        assertThat(saved.getVersion()).isEqualTo(1);
        assertThat(saved.getBodyContent().getBody())
                .isEqualTo(TWO_TASKS
                        .replace("&nbsp;", "\u00a0")
                        .replace("7</ac:task-id><ac:task-status>incomplete", "7</ac:task-id><ac:task-status>complete"));
        assertThat(community.tasks.idsOf(page.getId())).containsExactly(1L, 7L);
        assertThat(community.events.published().get(1)).isInstanceOf(PageUpdateEvent.class);
    }

    @Test
    void savesNothingWhenTheTaskIsAlreadyTicked() {
        Page page = community.page("Plan", TWO_TASKS);
        community.tasks.set(page.getId(), 7, true, community.bo);
        int before = community.events.published().size();

        community.tasks.set(page.getId(), 7, true, community.bo);

        assertThat(community.events.published()).hasSize(before);
    }

    @Test
    void refusesATaskThatIsNotThere() {
        Page page = community.page("Plan", TWO_TASKS);

        assertThatThrownBy(() -> community.tasks.set(page.getId(), 2, true, community.bo))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
