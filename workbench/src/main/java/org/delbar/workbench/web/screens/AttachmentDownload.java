package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.delbar.workbench.content.Attachments;
import org.delbar.workbench.web.Endpoint;
import org.jspecify.annotations.Nullable;

/** {@code /download/attachments/<page>/<file>}, with {@code ?version=} an older one, for those who may view the page. */
final class AttachmentDownload implements Endpoint {

    private static final int PAGE_AND_FILE = 2;

    private final Site site;
    private final Access access;

    AttachmentDownload(Site site, Access access) {
        this.site = site;
        this.access = access;
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // A plus sign is a plus sign in the name of a file.
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        String[] segments = path.split("/", -1);
        if (segments.length != PAGE_AND_FILE) {
            throw new NotShown();
        }
        Page page = access.page(segments[0]);
        send(file(page, segments[1], request.getParameter("version")), request, response);
    }

    private Attachment file(Page page, String name, @Nullable String version) {
        Attachments files = site.life().belongings().attachments();
        return (version == null ? files.of(page.getId(), name) : files.of(page.getId(), name, Access.number(version)))
                .orElseThrow(NotShown::new);
    }

    private void send(Attachment file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = MediaTypes.of(file.getFileName());
        String tag = "\"" + file.getLatestVersionId() + "-" + file.getVersion() + "\"";
        response.setHeader("ETag", tag);
        // The browser asks again each time: who may view the page may change.
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = site.life().belongings().attachments().bytes(file);
        response.setContentType(type.equals("text/plain") ? "text/plain;charset=UTF-8" : type);
        response.setHeader("Content-Disposition", disposition(file.getFileName(), MediaTypes.isShown(type)));
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    private static String disposition(String name, boolean shown) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + encoded;
    }
}
