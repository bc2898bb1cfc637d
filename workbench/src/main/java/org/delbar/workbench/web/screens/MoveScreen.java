package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.delbar.workbench.content.Moves;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.web.Endpoint;
import org.delbar.workbench.web.Reply;

/** {@code /pages/movepage.action}: below another page, also of another space, with all that stands below it. */
final class MoveScreen implements Endpoint {

    private final Site site;
    private final Access access;
    private final PageForm form;

    MoveScreen(Site site, Frame frame, Access access) {
        this.site = site;
        this.access = access;
        this.form = new PageForm(site, frame);
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.editable(request);
        if (!request.getMethod().equals("POST")) {
            show(request, response, page, Destination.of(page), "");
            return;
        }
        Destination wanted = Destination.in(request);
        String refusal = moved(page, wanted);
        if (refusal.isEmpty()) {
            Reply.redirect(request, response, page.getUrlPath());
        } else {
            show(request, response, page, wanted, refusal);
        }
    }

    /** @return why not, or empty */
    private String moved(Page page, Destination wanted) {
        try {
            site.life().moves().move(page, wanted.space(access), wanted.parent(access));
            return "";
        } catch (NotShown e) {
            return site.words().text("wb.place.none", wanted.parentTitle(), wanted.spaceKey());
        } catch (Pages.TitleTaken e) {
            return site.words().text("wb.move.titleTaken", e.title());
        } catch (Moves.BelowItself e) {
            return site.words().text("wb.move.belowItself");
        } catch (Moves.HomePageStays e) {
            return site.words().text("wb.move.home");
        }
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, Page page, Destination wanted, String refusal)
            throws IOException {
        form.show(request, response, page, refusal, "look/move.vm", wanted.fields(site, access));
    }
}
