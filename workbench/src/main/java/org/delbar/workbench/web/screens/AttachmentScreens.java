package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Page;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.delbar.workbench.content.Attachments;
import org.delbar.workbench.web.Reply;

/** The files of a page: seen by those who may view it, added and removed by those who may edit it. */
final class AttachmentScreens {

    private static final int KILO = 1024;

    private final Site site;
    private final Access access;
    private final PageForm form;
    private final Attachments attachments;

    AttachmentScreens(Site site, Frame frame, Access access) {
        this.site = site;
        this.access = access;
        this.form = new PageForm(site, frame);
        this.attachments = site.life().belongings().attachments();
    }

    /** {@code /pages/viewpageattachments.action?pageId=}. */
    void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, access.page(request), "", "");
    }

    /** {@code /pages/doattachfile.action}: all files of the form, or none. */
    void add(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Page page = access.editable(request);
        String comment = SignInScreen.given(request, "comment").strip();
        List<Part> files = new ArrayList<>();
        for (Part part : request.getParts()) {
            if (part.getName().equals("file") && !name(part).isEmpty()) {
                files.add(part);
            }
        }
        String refusal = refusal(files, comment);
        if (!refusal.isEmpty()) {
            show(request, response, page, refusal, comment);
            return;
        }
        for (Part part : files) {
            try (InputStream bytes = part.getInputStream()) {
                Attachment file = new Attachment(name(part), MediaTypes.of(name(part)), part.getSize(), comment);
                file.setContainer(page);
                attachments.save(file, bytes.readAllBytes(), Access.somebody());
            }
        }
        back(request, response, page);
    }

    /** {@code /pages/removeattachment.action}. */
    void remove(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.editable(request);
        Attachment file = attachments.getAttachment(Access.number(request.getParameter("attachmentId")));
        if (file == null || file.getContainer().getId() != page.getId()) {
            throw new NotShown();
        }
        attachments.remove(file);
        back(request, response, page);
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, Page page) throws IOException {
        Reply.redirect(request, response, "/pages/viewpageattachments.action?pageId=" + page.getId());
    }

    private String refusal(List<Part> files, String comment) {
        if (files.isEmpty()) {
            return site.words().text("wb.files.none");
        }
        if (comment.length() > Attachments.LONGEST_COMMENT) {
            return site.words().text("wb.revert.longComment");
        }
        for (Part file : files) {
            if (!Attachments.isUsable(name(file))) {
                return site.words().text("wb.files.badName", name(file), Attachments.LONGEST_NAME);
            }
            if (file.getSize() > Attachments.LARGEST) {
                return site.words().text("wb.files.large", name(file), size(file.getSize()), size(Attachments.LARGEST));
            }
        }
        return "";
    }

    /** Some browsers send the whole path. */
    private static String name(Part part) {
        String sent = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .strip();
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, Page page, String refusal, String comment)
            throws IOException {
        boolean mayEdit = !site.life().mode().isReadOnlyAccessModeEnabled() && access.mayEdit(page);
        List<Attachment> files = attachments.getLatestVersionsOfAttachments(page);
        Map<Long, List<Attachment>> older = attachments.olderVersions(files);
        List<AttachmentLine> lines = files.stream()
                .map(file -> line(request, page, file, older.getOrDefault(file.getId(), List.of())))
                .toList();
        form.show(
                request,
                response,
                page,
                refusal,
                "look/attachments.vm",
                Map.of(
                        "files", lines,
                        "mayEdit", mayEdit,
                        "comment", comment,
                        "largest", size(Attachments.LARGEST)));
    }

    private AttachmentLine line(HttpServletRequest request, Page page, Attachment file, List<Attachment> older) {
        String version = file.isLatestVersion() ? "" : "?version=" + file.getVersion();
        return new AttachmentLine(
                file.getId(),
                file.getFileName(),
                request.getContextPath() + "/download/attachments/" + page.getId() + "/"
                        + Reply.encoded(file.getFileName()).replace("+", "%20")
                        + version,
                size(file.getFileSize()),
                file.getVersion(),
                PageLists.name(file.getLastModifier()),
                Moment.of(file.getLastModificationDate(), site.words().locale(), PageLists.zone(site)),
                file.comment(),
                older.stream().map(old -> line(request, page, old, List.of())).toList());
    }

    private String size(long bytes) {
        NumberFormat format = NumberFormat.getInstance(site.words().locale());
        format.setMaximumFractionDigits(1);
        if (bytes >= KILO * KILO) {
            return format.format(bytes / (double) (KILO * KILO)) + " MB";
        }
        return bytes < KILO ? format.format(bytes) + " B" : format.format(bytes / KILO) + " kB";
    }
}
