package org.delbar.methodbook.contentcheck.screen;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.delbar.confluence.Templates;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.contentcheck.Choice;
import org.delbar.methodbook.contentcheck.UncheckablePage;
import org.jspecify.annotations.Nullable;

/** What is left of a page by some decisions. Changes nothing; it is a POST because decisions may be many. */
@Named
@Path("/methodbook/content-checks")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ContentCheckResource {

    private final FilledPages filled;
    private final SheetCheck checking;
    private final ContentCheckViews views;
    private final Templates templates;
    private final Texts texts;

    @Inject
    public ContentCheckResource(
            FilledPages filled, SheetCheck checking, ContentCheckViews views, Templates templates, Texts texts) {
        this.filled = filled;
        this.checking = checking;
        this.views = views;
        this.templates = templates;
        this.texts = texts;
    }

    @POST
    @Path("/preview")
    public Response preview(@Nullable Wanted wanted) {
        ShareRequest asked = request(wanted == null ? Wanted.NOTHING : wanted);
        boolean sheet = wanted != null && "sheet".equals(wanted.part());
        Optional<FilledPage> page =
                filled.find(asked.page()).flatMap(found -> sheet ? checking.sheet(found) : Optional.of(found));
        if (page.isEmpty()) {
            return refused(Response.Status.NOT_FOUND, "delbar.methodbook.contentcheck.refused.page");
        }
        if (!page.get().print().equals(asked.seen())) {
            return refused(Response.Status.CONFLICT, "delbar.methodbook.contentcheck.refused.changed");
        }
        try {
            ContentCheckViews.Preview preview = views.preview(page.get(), asked);
            return Response.ok(new Preview(
                            preview.tally(),
                            templates.render(
                                    "org/delbar/methodbook/contentcheck/screen/content-check-sketch.vm",
                                    new ContentCheckPreviewView(preview.result()))))
                    .build();
        } catch (UncheckablePage e) {
            return refused(Response.Status.BAD_REQUEST, e.textKey());
        }
    }

    private static ShareRequest request(Wanted wanted) {
        Map<String, Choice> decisions = new HashMap<>();
        Objects.requireNonNullElse(wanted.decisions(), Map.<String, String>of())
                .forEach((id, key) -> Choice.ofKey(Objects.requireNonNullElse(key, ""))
                        .ifPresent(choice -> decisions.put(id, choice)));
        return new ShareRequest(
                Objects.requireNonNullElse(wanted.page(), ""),
                Objects.requireNonNullElse(wanted.seen(), ""),
                Map.of(
                        "space", Objects.requireNonNullElse(wanted.space(), ""),
                        "rest", Objects.requireNonNullElse(wanted.rest(), "")),
                decisions,
                "");
    }

    private Response refused(Response.Status status, String textKey) {
        return Response.status(status)
                .entity(new Refusals(List.of(new Told("page", texts.text(textKey)))))
                .build();
    }

    /**
     * What was decided.
     *
     * @param page id of the page
     * @param seen print of the body on which it was decided
     * @param space key of the space that the method goes to
     * @param part {@code sheet} for the sheet of a method alone; everything else means the whole page
     * @param rest {@code remove} to take out all that is too much to be listed; everything else means as proposed
     * @param decisions {@code remove}, {@code replace} or {@code keep} by id of a finding; those left out are as proposed
     */
    public record Wanted(
            @Nullable String page,
            @Nullable String seen,
            @Nullable String space,
            @Nullable String part,
            @Nullable String rest,
            @Nullable Map<String, String> decisions) {

        static final Wanted NOTHING = new Wanted(null, null, null, null, null, null);
    }

    /** @param html the page that would be left, drawn in plain strokes */
    public record Preview(String tally, String html) {}

    public record Refusals(List<Told> refusals) {}

    public record Told(String field, String message) {}
}
