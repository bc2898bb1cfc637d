package org.delbar.workbench.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.attachment.AttachmentCreateEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentRemoveEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentUpdateEvent;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventPublisher;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;
import org.jspecify.annotations.Nullable;

/**
 * Files of pages, kept in the database so that every node has them. Events are published inside the transaction. Checks
 * no permission.
 */
public final class Attachments implements AttachmentManager {

    public static final int LARGEST = 10 * 1024 * 1024;
    public static final int LONGEST_NAME = 255;
    public static final int LONGEST_COMMENT = 255;

    private final Database database;
    private final AttachmentRows rows;
    private final AttachmentPast past;
    private final EventPublisher events;
    private final ChangedPages changes;

    public Attachments(Database database, Accounts accounts, Pages pages, EventPublisher events, Clock clock) {
        this.database = database;
        this.rows = new AttachmentRows(database, accounts, pages, clock);
        this.past = new AttachmentPast(database, accounts);
        this.events = events;
        this.changes = new ChangedPages(database);
    }

    /** A name that can stand at the end of an address and in a folder. */
    public static boolean isUsable(String fileName) {
        return !fileName.isBlank()
                && fileName.length() <= LONGEST_NAME
                && !fileName.equals(".")
                && !fileName.equals("..")
                && fileName.chars().noneMatch(each -> each == '/' || each == '\\' || Character.isISOControl(each));
    }

    @Override
    public @Nullable Attachment getAttachment(long id) {
        return rows.find("id = ?", id).stream().findFirst().orElse(null);
    }

    /** Those of these files that are there and whose page is not in the trash, by name. */
    public List<Attachment> all(Collection<Long> ids) {
        List<Attachment> all = new ArrayList<>();
        for (List<Long> some : PageRows.chunks(ids)) {
            all.addAll(rows.find("id in (" + PageRows.marks(some.size()) + ")", some.toArray()));
        }
        return all;
    }

    public Optional<Attachment> of(long pageId, String fileName) {
        return rows.find("page_id = ? and file_name = ?", pageId, fileName).stream()
                .findFirst();
    }

    /** By name. */
    @Override
    public List<Attachment> getLatestVersionsOfAttachments(ContentEntityObject content) {
        return rows.find("page_id = ?", content.getLatestVersionId());
    }

    @Override
    public InputStream getAttachmentData(Attachment attachment) {
        return new ByteArrayInputStream(bytes(attachment));
    }

    public byte[] bytes(Attachment attachment) {
        return attachment.isLatestVersion()
                ? rows.bytes(attachment.getId())
                : past.bytes(attachment.getLatestVersionId(), attachment.getVersion());
    }

    /**
     * What these files were before, by the number of each, the newest first; files that were never replaced are missing.
     * Each has the newest as its {@code getOriginalVersion}.
     */
    public Map<Long, List<Attachment>> olderVersions(Collection<Attachment> latest) {
        return past.of(latest);
    }

    /** The newest version or one before it. */
    public Optional<Attachment> of(long pageId, String fileName, long version) {
        return of(pageId, fileName)
                .flatMap(latest -> Stream.concat(
                                Stream.of(latest),
                                olderVersions(List.of(latest)).getOrDefault(latest.getId(), List.of()).stream())
                        .filter(each -> each.getVersion() == version)
                        .findFirst());
    }

    /** The name decides whether this is a new file; {@code previousVersion} is what Confluence compares with. */
    @Override
    public void saveAttachment(Attachment attachment, @Nullable Attachment previousVersion, InputStream attachmentData)
            throws IOException {
        ConfluenceUser current = AuthenticatedUserThreadLocal.get();
        Attachment saved =
                save(attachment, attachmentData.readAllBytes(), current == null ? attachment.getCreator() : current);
        attachment.setId(saved.getId());
        attachment.setVersion(saved.getVersion());
    }

    /**
     * A file of this name becomes the next version of itself; what it was is kept.
     *
     * @throws IllegalArgumentException a name, size or comment that cannot be kept, or a page that is gone
     */
    public Attachment save(Attachment file, byte[] bytes, @Nullable ConfluenceUser author) {
        if (!isUsable(file.getFileName())
                || bytes.length > LARGEST
                || file.comment().length() > LONGEST_COMMENT) {
            throw new IllegalArgumentException("This file cannot be kept: " + file.getFileName());
        }
        file.setFileSize(bytes.length);
        long pageId = file.getContainer().getLatestVersionId();
        return database.inTransaction(() -> {
            lock(pageId);
            Optional<Attachment> before = of(pageId, file.getFileName());
            long id = before.map(Attachment::getId).orElseGet(() -> rows.insert(pageId, file, author));
            before.ifPresent(found -> {
                past.keep(found.getId());
                rows.newVersion(found.getId(), file, author);
            });
            rows.keep(id, bytes);
            changes.note(pageId);
            Attachment saved = required(id);
            events.publish(
                    before.isPresent()
                            ? new AttachmentUpdateEvent(saved, false)
                            : new AttachmentCreateEvent(saved, false));
            return saved;
        });
    }

    /** For good. */
    public void remove(Attachment file) {
        database.inTransaction(() -> {
            rows.delete(file.getId());
            changes.note(file.getContainer().getLatestVersionId());
            events.publish(new AttachmentRemoveEvent(file, false));
            return file;
        });
    }

    private Attachment required(long id) {
        return Optional.ofNullable(getAttachment(id))
                .orElseThrow(() -> new IllegalArgumentException("There is no attachment " + id));
    }

    /** Two people who add a file of one name wait for each other. */
    private void lock(long pageId) {
        if (database.jdbc()
                .queryForList("select id from wb_page where id = ? and trashed = false for update", Long.class, pageId)
                .isEmpty()) {
            throw new IllegalArgumentException("There is no page " + pageId);
        }
    }
}
