package org.delbar.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.core.DefaultDeleteContext;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.content.BlogPosts;
import org.delbar.workbench.content.Permissions.SpaceRight;
import org.delbar.workbench.content.Schema;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.testing.Community;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blog posts, comments and files are found as pages are. */
@EachDatabase
class FoundContentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Database database;

    @SuppressWarnings("NullAway.Init")
    private SearchableCommunity here;

    @SuppressWarnings("NullAway.Init")
    private Community community;

    @SuppressWarnings("NullAway.Init")
    private Page walk;

    FoundContentTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        community = new Community(database);
        here = new SearchableCommunity(community, folder.resolve("one"));
        community.readAs(community.bo);
        walk = here.page("Walk", "<p>along</p>");
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void eachKindIsFoundByWhatItSaysAndByItsType() {
        post("Heron seen", "<p>by the <em>river</em></p>");
        comment("<p>Where was the heron?</p>");
        file("heron_2026.photo.png", "in the reeds");
        here.page("Heron", "");

        assertThat(kinds("heron")).containsExactlyInAnyOrder("PAGE", "BLOGPOST", "COMMENT", "ATTACHMENT");
        assertThat(here.typed("river")).containsExactly("Heron seen");
        assertThat(here.typed("reeds")).containsExactly("heron_2026.photo.png");
        assertThat(here.typed("photo heron 2026")).containsExactly("heron_2026.photo.png");
        assertThat(here.cql("type = page and siteSearch ~ heron")).containsExactly("Heron");
        assertThat(here.cql("type = blogpost")).containsExactly("Heron seen");
        assertThat(here.cql("type = comment")).containsExactly("Re: Walk");
        assertThat(here.cql("type in (attachment, blogpost) order by title"))
                .containsExactly("heron_2026.photo.png", "Heron seen");
        assertThat(here.cql("container = " + walk.getId() + " order by title"))
                .containsExactly("heron_2026.photo.png", "Re: Walk");
        assertThat(here.cql("creator = bo and type = comment")).hasSize(1);
    }

    @Test
    void aCommentIsNotFoundByTheTitleOfItsPage() {
        comment("<p>Nice</p>");

        assertThat(kinds("walk")).containsExactly("PAGE");
    }

    @Test
    void commentsAndFilesAreForThoseWhoSeeTheirPage() {
        comment("<p>heron</p>");
        file("heron.png", "");
        BlogPosts.Post seen = post("Heron", "");
        assertThat(kinds("heron")).hasSize(3);

        community.pages.restrictView(walk.getId(), List.of("anna"), List.of());

        Found found = here.search.find(WordsQuery.asTyped("heron"), Order.BEST_FIRST, 0, 10);
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.hits().get(0).content().getId())
                .isEqualTo(seen.entity().getId());
        community.readAs(community.cia);
        assertThat(kinds("heron")).isEmpty();
        community.readAs(community.anna);
        assertThat(kinds("heron")).hasSize(3);
    }

    @Test
    void aPageTakesItsCommentsAndFilesWithIt() {
        comment("<p>heron</p>");
        file("heron.png", "");
        Space other = community.spaces.create("OTH", "Other", community.anna);
        community.permissions.grantToGroup(other, Accounts.EVERYONE, SpaceRight.VIEW);

        community.moves.move(walk, other, null);
        assertThat(here.cql("space = OTH and siteSearch ~ heron")).hasSize(2);
        assertThat(here.cql("space = TOG and siteSearch ~ heron")).isEmpty();

        community.pages.trashPage(
                Objects.requireNonNull(community.pages.getPage(walk.getId())), DefaultDeleteContext.DEFAULT);
        assertThat(kinds("heron")).isEmpty();

        community.trash.restore(walk.getId(), "Back");
        assertThat(here.cql("type = comment")).containsExactly("Re: Back");
        assertThat(kinds("heron")).hasSize(2);

        community.pages.trashPage(
                Objects.requireNonNull(community.pages.getPage(walk.getId())), DefaultDeleteContext.DEFAULT);
        community.trash.purge(walk.getId());
        assertThat(kinds("heron")).isEmpty();
        community.readAs(community.dag);
        assertThat(here.index.<Integer>look(searcher -> searcher.count(WordsQuery.asTyped("heron"))))
                .as("in the index")
                .isZero();
    }

    @Test
    void followsEachChangeOfCommentsFilesAndPosts() {
        Comment comment = comment("<p>heron</p>");
        Attachment file = file("heron.png", "");
        BlogPosts.Post post = post("Heron", "");
        assertThat(kinds("heron")).hasSize(3);

        community.comments.edit(comment, 1, "<p>stork</p>");
        assertThat(here.cql("text ~ stork")).containsExactly("Re: Walk");
        community.comments.remove(Objects.requireNonNull(community.comments.comment(comment.getId())));
        assertThat(here.cql("text ~ stork")).isEmpty();

        file("heron.png", "a crane");
        assertThat(here.cql("text ~ crane")).containsExactly("heron.png");
        community.attachments.remove(file);
        assertThat(here.cql("text ~ crane")).isEmpty();

        BlogPosts.Post edited = blog().edit(post, 1, "Stork", "", community.anna);
        assertThat(here.cql("type = blogpost")).containsExactly("Stork");
        blog().trash(edited);
        assertThat(here.cql("type = blogpost")).isEmpty();
        blog().restore(edited, "Crane");
        assertThat(here.cql("type = blogpost")).containsExactly("Crane");
        blog().trash(blog().of(community.together).get(0));
        blog().purge(blog().trashed(community.together).get(0));
        assertThat(here.cql("type = blogpost")).isEmpty();
    }

    @Test
    void aPostGoesWithItsSpace() {
        post("Heron", "");
        assertThat(kinds("heron")).hasSize(1);

        community.spaceLife.remove(community.together);

        assertThat(here.index.<Integer>look(searcher -> searcher.count(WordsQuery.asTyped("heron"))))
                .isZero();
    }

    @Test
    void aCopyHasFilesThatAreFound() {
        file("heron.png", "");

        community.moves.copy(walk, community.together, null, "Walk again", community.anna);

        assertThat(here.typed("heron")).containsExactly("heron.png", "heron.png");
    }

    @Test
    void whatOneNodeWritesTheOtherFinds() {
        SearchableCommunity other = new SearchableCommunity(community, folder.resolve("other"));
        assertThat(other.typed("heron")).isEmpty();

        comment("<p>heron</p>");
        file("heron.png", "");
        post("Heron", "");

        assertThat(here.typed("heron")).hasSize(3);
        assertThat(other.typed("heron")).hasSize(3);
        other.closeIndex();
    }

    @Test
    void whatAnEarlierWorkbenchWroteIsFound() {
        post("Heron", "");
        database.jdbc().update("delete from wb_changed_page");

        new Schema(database).create();

        assertThat(kinds("heron")).containsExactly("BLOGPOST");
        assertThat(here.typed("walk")).containsExactly("Walk");
    }

    private List<String> kinds(String words) {
        return here.search.find(WordsQuery.asTyped(words), Order.BEST_FIRST, 0, 50).hits().stream()
                .map(hit -> hit.kind().name())
                .toList();
    }

    private BlogPosts blog() {
        return community.pages.blog();
    }

    private BlogPosts.Post post(String title, String storage) {
        return blog().create(community.together, DAY, title, storage, community.anna);
    }

    private Comment comment(String storage) {
        return community.comments.add(walk, 0, storage, community.bo);
    }

    private Attachment file(String name, String about) {
        Attachment file = new Attachment(name, "image/png", 0, about);
        file.setContainer(walk);
        return community.attachments.save(file, "x".getBytes(StandardCharsets.UTF_8), community.bo);
    }
}
