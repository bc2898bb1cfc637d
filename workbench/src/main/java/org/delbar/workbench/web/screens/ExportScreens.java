package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.delbar.workbench.print.PagePrint;
import org.delbar.workbench.web.Reply;

/** A page as the static output types see it: as a bare document, as a PDF and as a file that Word opens. */
final class ExportScreens {

    private static final Set<String> OUTPUTS = Set.of("pdf", "word", "email", "feed", "html_export", "diff", "preview");

    private final Site site;
    private final Frame frame;
    private final Access access;
    private final PagePrint print = new PagePrint();

    ExportScreens(Site site, Frame frame, Access access) {
        this.site = site;
        this.frame = frame;
        this.access = access;
    }

    static boolean isOutput(String output) {
        return OUTPUTS.contains(output);
    }

    /** Bare, as an export gets it: no frame, no script. */
    void source(HttpServletRequest request, HttpServletResponse response, Page page, String output) throws IOException {
        Reply.html(response, HttpServletResponse.SC_OK, document(request, page, output));
    }

    /** {@code /spaces/flyingpdf/pdfpageexport.action?pageId=} */
    void pdf(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.page(request);
        String html = document(request, page, "pdf");
        file(response, page, ".pdf", "application/pdf");
        print.write(html, URI.create(request.getRequestURL().toString()), response.getOutputStream());
    }

    /** {@code /exportword?pageId=}: HTML, which Word opens. */
    void word(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.page(request);
        String html = document(request, page, "word");
        file(response, page, ".doc", "application/msword");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    private static void file(HttpServletResponse response, Page page, String ending, String type) {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        String name = Reply.encoded(page.getTitle() + ending).replace("+", "%20");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    }

    private String document(HttpServletRequest request, Page page, String output) {
        return frame.part(
                request,
                "look/export.vm",
                Map.of(
                        "title",
                        page.getTitle(),
                        "lang",
                        site.words().locale().toLanguageTag(),
                        "output",
                        output,
                        "bodyHtml",
                        site.library().view(page, output)));
    }
}
