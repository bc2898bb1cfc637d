package org.delbar.methodbook.use;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.confluence.Templates;
import org.delbar.confluence.Texts;
import org.delbar.words.Refusal;
import org.jspecify.annotations.Nullable;

/** Uses and variants of methods: the form, and the page that becomes of it. */
@Named
@Path("/methodbook")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MethodUseResource {

    private static final int METHOD_NOT_ALLOWED = 405;

    private final FromMethod using;
    private final MethodUseViews views;
    private final Templates templates;
    private final Texts texts;
    private final Addresses site;

    @Inject
    public MethodUseResource(FromMethod using, MethodUseViews views, Templates templates, Texts texts, Addresses site) {
        this.using = using;
        this.views = views;
        this.templates = templates;
        this.texts = texts;
        this.site = site;
    }

    @GET
    @Path("/uses/start")
    public Response startUse(
            @QueryParam("method") @DefaultValue("") String method,
            @QueryParam("space") @DefaultValue("") String space,
            @QueryParam("parent") @DefaultValue("") String parent,
            @QueryParam("title") @DefaultValue("") String title,
            @QueryParam("label") @DefaultValue("") String label) {
        return start(
                FormKind.USE, new UseQuestion(method, title, Map.of("space", space, "parent", parent, "label", label)));
    }

    @POST
    @Path("/uses")
    public Response use(@Nullable Wanted wanted) {
        return make(FormKind.USE, wanted == null ? Wanted.NOTHING : wanted);
    }

    @GET
    @Path("/variants/start")
    public Response startVariant(
            @QueryParam("method") @DefaultValue("") String method,
            @QueryParam("space") @DefaultValue("") String space) {
        return start(FormKind.VARIANT, new UseQuestion(method, "", Map.of("space", space)));
    }

    @POST
    @Path("/variants")
    public Response vary(@Nullable Wanted wanted) {
        return make(FormKind.VARIANT, wanted == null ? Wanted.NOTHING : wanted);
    }

    private Response start(FormKind kind, UseQuestion question) {
        return views.form(kind, question, List.of())
                .map(view -> Response.ok(new Form(
                                view.heading(),
                                view.submit(),
                                templates.render("org/delbar/methodbook/use/method-use-form.vm", view)))
                        .build())
                .orElseGet(() -> refused(
                        Response.Status.NOT_FOUND.getStatusCode(),
                        List.of(Refusal.of("method", "delbar.methodbook.use.refused.method"))));
    }

    private Response make(FormKind kind, Wanted wanted) {
        UseOutcome outcome = using.make(request(kind, wanted));
        if (outcome instanceof UseOutcome.Made made) {
            return Response.status(made.before() ? Response.Status.OK : Response.Status.CREATED)
                    .entity(run(made.page(), made.before()))
                    .build();
        }
        if (outcome instanceof UseOutcome.Refused refused) {
            return refused(Response.Status.BAD_REQUEST.getStatusCode(), refused.refusals());
        }
        UseOutcome.Closed closed = (UseOutcome.Closed) outcome;
        return refused(status(closed.reason()), List.of(closed.refusal()));
    }

    private static int status(UseOutcome.Reason reason) {
        return switch (reason) {
            case NO_METHOD, NO_SPACE -> Response.Status.NOT_FOUND.getStatusCode();
            case READ_ONLY -> METHOD_NOT_ALLOWED;
            case NO_RIGHT -> Response.Status.FORBIDDEN.getStatusCode();
        };
    }

    private static UseRequest request(FormKind kind, Wanted wanted) {
        return new UseRequest(
                kind,
                text(wanted.method()),
                text(wanted.space()),
                text(wanted.parent()),
                text(wanted.title()),
                text(wanted.date()),
                text(wanted.who()),
                text(wanted.label()),
                text(wanted.form()));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private Run run(SeenPage page, boolean before) {
        return new Run(page.id(), page.title(), site.here(page.path()), before);
    }

    private Response refused(int status, List<Refusal> refusals) {
        List<Told> told = refusals.stream()
                .map(refusal -> new Told(refusal.field(), texts.text(refusal)))
                .toList();
        return Response.status(status).entity(new Refusals(told)).build();
    }

    /**
     * The form.
     *
     * @param submit what its button says; empty when there is nothing to send
     * @param html its fields, with what is proposed
     */
    public record Form(String heading, String submit, String html) {}

    /**
     * What to make.
     *
     * @param method id of the method's page
     * @param parent title or id of the page to put it under; without it below the home page
     * @param date ISO; without it today
     * @param who user names, separated by commas
     * @param label one more label
     * @param form any text, the same for each attempt to send the same thing
     */
    public record Wanted(
            @Nullable String method,
            @Nullable String space,
            @Nullable String parent,
            @Nullable String title,
            @Nullable String date,
            @Nullable String who,
            @Nullable String label,
            @Nullable String form) {

        static final Wanted NOTHING = new Wanted(null, null, null, null, null, null, null, null);
    }

    /**
     * The new page.
     *
     * @param before the same had been sent before, and became this page
     */
    public record Run(long id, String title, String url, boolean before) {}

    public record Refusals(List<Told> refusals) {}

    public record Told(String field, String message) {}
}
