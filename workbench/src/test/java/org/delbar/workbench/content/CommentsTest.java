package org.delbar.workbench.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.core.DefaultDeleteContext;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentRemoveEvent;
import com.atlassian.confluence.event.events.content.comment.CommentUpdateEvent;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import java.util.List;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.testing.Community;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@EachDatabase
class CommentsTest {

    private final Community community;
    private final Comments comments;
    private final Page walk;

    CommentsTest(Database database) {
        community = new Community(database);
        comments = community.comments;
        walk = community.page("Walk", "");
        community.events.published().clear();
    }

    @AfterEach
    void close() {
        community.close();
    }

    private Comment said(long parentId, String text) {
        return comments.add(walk, parentId, "<p>" + text + "</p>", community.bo);
    }

    private List<String> shown() {
        return comments.of(walk).stream()
                .map(remark ->
                        remark.depth() + " " + remark.comment().getBodyContent().getBody())
                .toList();
    }

    @Test
    void answersStandBelowWhatTheyAnswerAndMoveUpWhenItGoes() {
        Comment first = said(0, "first");
        said(0, "second");
        Comment answer = said(first.getId(), "answer");
        said(answer.getId(), "thanks");

        assertThat(shown()).containsExactly("0 <p>first</p>", "1 <p>answer</p>", "2 <p>thanks</p>", "0 <p>second</p>");
        assertThat(comments.count(walk.getId())).isEqualTo(4);

        comments.remove(answer);

        assertThat(shown()).containsExactly("0 <p>first</p>", "1 <p>thanks</p>", "0 <p>second</p>");
    }

    @Test
    void eachChangeIsToldWithTheCommentAndItsPage() {
        Comment comment = said(0, "first");
        comments.edit(comment, 1, "<p>better</p>");
        comments.remove(comment);

        assertThat(community.events.published())
                .extracting(Object::getClass)
                .isEqualTo(List.of(CommentCreateEvent.class, CommentUpdateEvent.class, CommentRemoveEvent.class));
        assertThat(community.events.published().get(0))
                .isInstanceOfSatisfying(
                        CommentCreateEvent.class,
                        event -> assertThat(event.getComment().getContainer().getId())
                                .isEqualTo(walk.getId()));
    }

    @Test
    void whatWasChangedMeanwhileIsNotOverwritten() {
        Comment comment = said(0, "first");
        comments.edit(comment, 1, "<p>better</p>");

        assertThatThrownBy(() -> comments.edit(comment, 1, "<p>worse</p>"))
                .isInstanceOf(Comments.EditedMeanwhile.class);
        assertThat(shown()).containsExactly("0 <p>better</p>");
    }

    @Test
    void emptyLongBrokenAndMisplacedCommentsAreRefused() {
        for (String text : List.of("", " ", "x".repeat(Comments.LONGEST + 1), "<p>")) {
            assertThatThrownBy(() -> comments.add(walk, 0, text, community.bo))
                    .isInstanceOfAny(IllegalArgumentException.class, Storage.Broken.class);
        }
        Comment elsewhere = comments.add(community.home, 0, "<p>here</p>", community.bo);
        assertThatThrownBy(() -> said(elsewhere.getId(), "there")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoMayViewThePageReadsAndOnlyAuthorsAndSpaceAdministratorsChange() {
        Comment comment = said(0, "first");

        assertThat(community.permissions.hasPermission(community.dag, Permission.VIEW, comment))
                .isTrue();
        assertThat(community.permissions.hasPermission(community.cia, Permission.VIEW, comment))
                .isFalse();
        assertThat(community.permissions.hasPermission(community.bo, Permission.EDIT, comment))
                .isTrue();
        assertThat(community.permissions.hasPermission(community.anna, Permission.EDIT, comment))
                .as("space administrator")
                .isTrue();
        Comment annas = comments.add(walk, 0, "<p>x</p>", community.anna);
        assertThat(community.permissions.hasPermission(community.bo, Permission.EDIT, annas))
                .isFalse();
        assertThat(community.permissions.hasCreatePermission(community.bo, walk, Comment.class))
                .isTrue();
        assertThat(community.permissions.hasCreatePermission(null, walk, Comment.class))
                .isFalse();
        assertThat(community.permissions.getPermittedEntities(community.cia, Permission.VIEW, List.of(comment, annas)))
                .isEmpty();
    }

    @Test
    void commentsAndWatchesGoWithTheirPage() {
        Comment comment = said(0, "first");
        said(comment.getId(), "answer");
        community.watches.watch(walk.getId(), community.bo);

        community.pages.trashPage(walk, DefaultDeleteContext.DEFAULT);
        assertThat(comments.comment(comment.getId())).isNull();

        community.trash.purge(walk.getId());
        assertThat(comments.count(walk.getId())).isZero();
        assertThat(community.watches.of(community.bo)).isEmpty();
    }

    @Test
    void watchersAreToldToAddOnsByName() {
        community.watches.watch(walk.getId(), community.bo);
        community.watches.watch(walk.getId(), community.bo);
        community.watches.watch(walk.getId(), community.anna);

        assertThat(community.watches.getNotificationsByContent(walk))
                .extracting(each -> each.getReceiver().getName())
                .containsExactly("anna", "bo");

        community.watches.unwatch(walk.getId(), community.bo);
        assertThat(community.watches.isWatching(walk.getId(), community.bo)).isFalse();
    }
}
