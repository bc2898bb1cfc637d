package org.delbar.workbench.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.event.events.content.blogpost.BlogPostCreateEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostRemoveEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostRestoreEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostTrashedEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostUpdateEvent;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.security.Permission;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.content.BlogPosts.Post;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.testing.Community;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@EachDatabase
class BlogPostsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    private final Community community;
    private final BlogPosts blog;

    BlogPostsTest(Database database) {
        community = new Community(database);
        blog = community.pages.blog();
    }

    @AfterEach
    void close() {
        community.close();
    }

    private Post written(String title) {
        return blog.create(community.together, DAY, title, "<p>News</p>", community.anna);
    }

    @Test
    void aTitleMayBeUsedOnceADay() {
        written("News");

        assertThatThrownBy(() -> written("news")).isInstanceOf(BlogPosts.TitleTaken.class);
        blog.create(community.together, DAY.plusDays(1), "News", "", community.anna);
        assertThat(blog.of(community.together)).extracting(Post::day).containsExactly(DAY.plusDays(1), DAY);
    }

    @Test
    void addOnsFindAPostByItsDay() {
        Post post = written("News");
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("Europe/Stockholm"), Locale.ROOT);
        day.setTimeInMillis(Community.NOW.toEpochMilli());

        BlogPost found = Objects.requireNonNull(community.pages.getBlogPost("TOG", "News", day));

        assertThat(found.getId()).isEqualTo(post.entity().getId());
        assertThat(community.pages.getPage(found.getId())).isNull();
        assertThat(community.pages.getPages(community.together, true)).hasSize(1);
    }

    @Test
    void itsLifeIsTold() {
        Post post = written("News");
        Post edited = blog.edit(post, 1, "Old news", "<p>Old</p>", community.anna);
        blog.trash(edited);
        assertThat(blog.post(post.entity().getId())).isEmpty();
        blog.restore(edited, "Old news");
        blog.trash(edited);
        blog.purge(edited);

        assertThat(community.events.published())
                .extracting(Object::getClass)
                .isEqualTo(List.of(
                        BlogPostCreateEvent.class,
                        BlogPostUpdateEvent.class,
                        BlogPostTrashedEvent.class,
                        BlogPostRestoreEvent.class,
                        BlogPostTrashedEvent.class,
                        BlogPostRemoveEvent.class));
        assertThat(blog.trashed(community.together)).isEmpty();
    }

    @Test
    void whatSomebodyElseSavedIsNotOverwritten() {
        Post post = written("News");
        blog.edit(post, 1, "News", "<p>Theirs</p>", community.dag);

        assertThatThrownBy(() -> blog.edit(post, 1, "News", "<p>Mine</p>", community.anna))
                .isInstanceOf(BlogPosts.EditedMeanwhile.class);
    }

    @Test
    void theSpaceDecidesWhoReadsAndWritesAndNobodyReadsTheTrash() {
        Post post = written("News");

        assertThat(community.permissions.hasPermission(community.bo, Permission.VIEW, post.entity()))
                .isTrue();
        assertThat(community.permissions.hasPermission(community.bo, Permission.EDIT, post.entity()))
                .isFalse();
        assertThat(community.permissions.hasPermission(community.anna, Permission.EDIT, post.entity()))
                .isTrue();
        assertThat(community.permissions.hasPermission(community.cia, Permission.VIEW, post.entity()))
                .isFalse();

        blog.trash(post);

        assertThat(community.permissions.hasPermission(community.anna, Permission.VIEW, post.entity()))
                .isFalse();
    }
}
