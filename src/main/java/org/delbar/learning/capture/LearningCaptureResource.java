package org.delbar.learning.capture;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.confluence.Texts;
import org.delbar.words.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes what somebody notes on a page. */
@Named
@Path("/learning/captures")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LearningCaptureResource {

    private static final int METHOD_NOT_ALLOWED = 405;

    private final Captures captures;
    private final Texts texts;
    private final Addresses site;

    @Inject
    public LearningCaptureResource(Captures captures, Texts texts, Addresses site) {
        this.captures = captures;
        this.texts = texts;
        this.site = site;
    }

    @POST
    public Response take(@Nullable Wanted wanted) {
        CaptureOutcome outcome = captures.take(capture(wanted == null ? Wanted.NOTHING : wanted));
        if (outcome instanceof CaptureOutcome.Made made) {
            return Response.status(made.before() ? Response.Status.OK : Response.Status.CREATED)
                    .entity(noted(made.page(), made.before()))
                    .build();
        }
        if (outcome instanceof CaptureOutcome.Refused refused) {
            return refused(Response.Status.BAD_REQUEST.getStatusCode(), refused.refusals());
        }
        CaptureGate.State state = ((CaptureOutcome.Closed) outcome).state();
        return refused(status(state), List.of(Refusal.of("space", state.textKey())));
    }

    /** Read-only mode answers as Confluence itself does: https://developer.atlassian.com/server/confluence/ */
    private static int status(CaptureGate.State state) {
        return switch (state) {
            case NO_SPACE -> Response.Status.NOT_FOUND.getStatusCode();
            case READ_ONLY -> METHOD_NOT_ALLOWED;
            case NO_RIGHT, OFF, OPEN -> Response.Status.FORBIDDEN.getStatusCode();
        };
    }

    private static Capture capture(Wanted wanted) {
        return new Capture(
                text(wanted.space()),
                text(wanted.parent()),
                text(wanted.whatHappened()),
                text(wanted.kind()),
                text(wanted.source()),
                Optional.ofNullable(wanted.from()),
                text(wanted.form()));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private Noted noted(SeenPage page, boolean before) {
        return new Noted(page.id(), page.title(), site.here(page.path()), before);
    }

    private Response refused(int status, List<Refusal> refusals) {
        List<Told> told = refusals.stream()
                .map(refusal -> new Told(refusal.field(), texts.text(refusal)))
                .toList();
        return Response.status(status).entity(new Refusals(told)).build();
    }

    /**
     * What to note.
     *
     * @param parent title or id of the page to put it under; without it the space decides
     * @param kind {@code went-well}, {@code went-less-well}, {@code suggestion} or {@code praise}
     * @param source key of a source that the space offers
     * @param from id of the page on which it is noted
     * @param form any text, the same for each attempt to send the same thing
     */
    public record Wanted(
            @Nullable String space,
            @Nullable String parent,
            @Nullable String whatHappened,
            @Nullable String kind,
            @Nullable String source,
            @Nullable Long from,
            @Nullable String form) {

        static final Wanted NOTHING = new Wanted(null, null, null, null, null, null, null);
    }

    /**
     * The new page.
     *
     * @param before the same had been sent before, and became this page
     */
    public record Noted(long id, String title, String url, boolean before) {}

    public record Refusals(List<Told> refusals) {}

    public record Told(String field, String message) {}
}
