package org.delbar.confluence;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.delbar.words.SpaceKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files on pages. Nothing of it is verified for 10.2: where it does not link no file can be copied, and what is copied
 * of a page leads to the files on it. Nobody is asked whether the person may see the page copied from.
 */
@Named
public final class PageFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PageFiles.class);

    private final PageManager pages;
    private final SpaceManager spaces;
    private final PermissionManager permissions;
    private final TransactionTemplate transactions;
    private final OnceSaid files = new OnceSaid(LOG, "files of pages; links to them stay with the page they are on");

    @Inject
    public PageFiles(
            @ComponentImport PageManager pages,
            @ComponentImport SpaceManager spaces,
            @ComponentImport PermissionManager permissions,
            @ComponentImport TransactionTemplate transactions) {
        this.pages = pages;
        this.spaces = spaces;
        this.permissions = permissions;
        this.transactions = transactions;
    }

    /**
     * Which of these names are files of the page that the current person can copy to a new page of a space. A new page
     * is not there to be asked about, so the right is asked for at the space's home page.
     */
    public Set<String> copyable(long page, Set<String> names, SpaceKey target) {
        return names.isEmpty()
                ? Set.of()
                : files.orElse(
                        () -> transactions.execute(
                                () -> mayAddFiles(target) ? Told.among(page(page), names) : Set.of()),
                        Set::of);
    }

    private boolean mayAddFiles(SpaceKey target) {
        Space space = spaces.getSpace(target.value());
        Page home = space == null ? null : space.getHomePage();
        return home != null
                && permissions.hasCreatePermission(AuthenticatedUserThreadLocal.get(), home, Attachment.class);
    }

    /** Copies files, in the transaction of this thread when there is one. */
    public void copy(long from, long to, Set<String> names) {
        if (!names.isEmpty()) {
            transactions.execute(() -> {
                Told.copy(page(from), page(to), names);
                return names;
            });
        }
    }

    private Page page(long id) {
        Page page = pages.getPage(id);
        if (page == null) {
            throw new IllegalStateException("page " + id + " is gone");
        }
        return page;
    }

    /** Apart, so that a product without the types fails here and nowhere else. */
    private static final class Told {

        static Set<String> among(Page page, Set<String> names) {
            return Offered.now(AttachmentManager.class).getLatestVersionsOfAttachments(page).stream()
                    .map(Attachment::getFileName)
                    .filter(names::contains)
                    .collect(Collectors.toSet());
        }

        static void copy(Page from, Page to, Set<String> names) {
            AttachmentManager attachments = Offered.now(AttachmentManager.class);
            for (Attachment file : attachments.getLatestVersionsOfAttachments(from)) {
                if (names.contains(file.getFileName())) {
                    copy(attachments, file, to);
                }
            }
        }

        private static void copy(AttachmentManager attachments, Attachment file, Page to) {
            Attachment copy = new Attachment(file.getFileName(), file.getMediaType(), file.getFileSize(), "");
            copy.setContainer(to);
            try (InputStream content = attachments.getAttachmentData(file)) {
                attachments.saveAttachment(copy, null, content);
            } catch (IOException e) {
                throw new UncheckedIOException("a file of page " + to.getId() + " could not be copied", e);
            }
        }
    }
}
