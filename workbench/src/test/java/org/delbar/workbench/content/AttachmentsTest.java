package org.delbar.workbench.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.core.DefaultDeleteContext;
import com.atlassian.confluence.event.events.content.attachment.AttachmentCreateEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentRemoveEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentUpdateEvent;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.testing.Community;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@EachDatabase
class AttachmentsTest {

    private final Community community;
    private final Attachments attachments;
    private final Page walk;

    AttachmentsTest(Database database) {
        community = new Community(database);
        attachments = community.attachments;
        walk = community.page("Walk", "");
        community.events.published().clear();
    }

    @AfterEach
    void close() {
        community.close();
    }

    private static Attachment file(Page page, String name) {
        Attachment file = new Attachment(name, "text/plain", 0, "why");
        file.setContainer(page);
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Attachment saved(String name, String text) {
        return attachments.save(file(walk, name), bytes(text), community.anna);
    }

    @Test
    void largeFilesComeBackByteForByte() {
        byte[] large = new byte[1_000_001];
        new Random(4).nextBytes(large);

        Attachment saved = attachments.save(file(walk, "map.bin"), large, community.anna);

        assertThat(attachments.bytes(saved)).isEqualTo(large);
        assertThat(saved.getFileSize()).isEqualTo(large.length);
    }

    @Test
    void aCopiedPageHasFilesOfItsOwn() {
        saved("a.txt", "one");
        saved("a.txt", "two");

        Page copy = community.moves.copy(walk, community.together, null, "Copy", community.anna);
        saved("a.txt", "three");

        Attachment copied = attachments.of(copy.getId(), "a.txt").orElseThrow();
        assertThat(attachments.bytes(copied)).isEqualTo(bytes("two"));
        assertThat(copied.getVersion()).isEqualTo(1);
        assertThat(attachments.olderVersions(List.of(copied))).isEmpty();
    }

    @Test
    void aFileOfTheSameNameIsItsNextVersion() {
        Attachment first = saved("a.txt", "one");
        Attachment second = saved("a.txt", "two");
        attachments.remove(second);

        assertThat(second.getId()).isEqualTo(first.getId());
        assertThat(second.getVersion()).isEqualTo(2);
        assertThat(attachments.getLatestVersionsOfAttachments(walk)).isEmpty();
        assertThat(community.events.published())
                .extracting(Object::getClass)
                .isEqualTo(
                        List.of(AttachmentCreateEvent.class, AttachmentUpdateEvent.class, AttachmentRemoveEvent.class));
        assertThat(community.events.published())
                .allSatisfy(event -> assertThat(((AttachmentEvent) event).getAttachments())
                        .extracting(Attachment::getFileName)
                        .containsExactly("a.txt"));
    }

    @Test
    void whatAFileWasIsKeptUntilItGoes() throws Exception {
        saved("a.txt", "one");
        attachments.save(file(walk, "a.txt"), bytes("two"), community.dag);
        Attachment latest = saved("a.txt", "three");
        saved("b.txt", "other");

        List<Attachment> older = Objects.requireNonNull(attachments
                .olderVersions(attachments.getLatestVersionsOfAttachments(walk))
                .get(latest.getId()));

        assertThat(older).extracting(Attachment::getVersion).containsExactly(2, 1);
        assertThat(older).allSatisfy(old -> {
            assertThat(old.isLatestVersion()).isFalse();
            assertThat(old.getLatestVersionId()).isEqualTo(latest.getId());
        });
        assertThat(Objects.requireNonNull(older.get(0).getLastModifier()).getName())
                .isEqualTo("dag");
        assertThat(attachments.bytes(older.get(0))).isEqualTo(bytes("two"));
        assertThat(attachments.getAttachmentData(older.get(1)).readAllBytes()).isEqualTo(bytes("one"));
        assertThat(attachments.bytes(attachments.of(walk.getId(), "a.txt", 3).orElseThrow()))
                .isEqualTo(bytes("three"));
        assertThat(attachments.of(walk.getId(), "a.txt", 4)).isEmpty();

        attachments.remove(latest);

        assertThat(community.database.jdbc().queryForObject("select count(*) from wb_attachment_old_part", Long.class))
                .isZero();
    }

    @Test
    void addOnsReadAndSaveThroughTheManager() throws Exception {
        Attachment mine = file(walk, "b.txt");
        attachments.saveAttachment(mine, null, new ByteArrayInputStream(bytes("b")));

        assertThat(Objects.requireNonNull(attachments.getAttachment(mine.getId()))
                        .getContainer()
                        .getId())
                .isEqualTo(walk.getId());
        assertThat(attachments.getAttachmentData(mine).readAllBytes()).isEqualTo(bytes("b"));
    }

    @Test
    void filesFollowTheirPageThroughMoveTrashAndPurge() {
        long id = saved("a.txt", "one").getId();

        community.pages.trashPage(walk, DefaultDeleteContext.DEFAULT);
        assertThat(attachments.getAttachment(id)).isNull();

        community.trash.restore(walk.getId(), "Walk");
        assertThat(attachments.getAttachment(id)).isNotNull();

        community.pages.trashPage(walk, DefaultDeleteContext.DEFAULT);
        community.trash.purge(walk.getId());
        assertThat(community.database.jdbc().queryForObject("select count(*) from wb_attachment_part", Long.class))
                .isZero();
    }

    @Test
    void whoMayViewThePageMayViewItsFiles() {
        Attachment file = saved("a.txt", "one");

        assertThat(community.permissions.hasPermission(community.bo, Permission.VIEW, file))
                .isTrue();
        assertThat(community.permissions.hasPermission(community.bo, Permission.EDIT, file))
                .isFalse();
        assertThat(community.permissions.hasPermission(community.cia, Permission.VIEW, file))
                .isFalse();
        assertThat(community.permissions.hasCreatePermission(community.anna, walk, Attachment.class))
                .isTrue();
        assertThat(community.permissions.hasCreatePermission(community.bo, walk, Attachment.class))
                .isFalse();
    }

    @Test
    void namesThatLeaveTheirFolderAndFilesThatAreTooLargeAreRefused() {
        for (String name : List.of("", " ", "..", "a/b", "a\\b", "a\nb", "x".repeat(256))) {
            assertThatThrownBy(() -> saved(name, "x")).as(name).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> attachments.save(file(walk, "a"), new byte[Attachments.LARGEST + 1], community.anna))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void storageLeadsToFilesOfThePageAndOfOthersOneMaySee() {
        community.page("Maps", "");
        Page secret = community.page("Secret", "");
        community.restrictions.set(
                secret.getId(), new Audience(List.of("anna"), List.of()), Audience.EVERYBODY, community.anna);
        community.readAs(community.bo);
        String reference = "<ri:attachment ri:filename=\"my map.png\">";

        assertThat(community.renderer.view(
                        "<ac:link>" + reference + "</ri:attachment></ac:link>", walk, null, "display"))
                .isEqualTo("<a href=\"/confluence/download/attachments/" + walk.getId()
                        + "/my%20map.png\">my map.png</a>");
        assertThat(community.renderer.view(
                        "<ac:link>" + reference + "<ri:page ri:content-title=\"Maps\"/></ri:attachment></ac:link>",
                        walk,
                        null,
                        "pdf"))
                .contains("http://localhost:1990/confluence/download/attachments/");
        for (String hidden : List.of("Secret", "Nothing")) {
            String page = "<ri:page ri:content-title=\"" + hidden + "\"/></ri:attachment>";
            assertThat(community.renderer.view("<ac:image>" + reference + page + "</ac:image>", walk, null, "display"))
                    .as(hidden)
                    .isEmpty();
            assertThat(community.renderer.view("<ac:link>" + reference + page + "</ac:link>", walk, null, "display"))
                    .as(hidden)
                    .isEqualTo("my map.png");
        }
    }
}
