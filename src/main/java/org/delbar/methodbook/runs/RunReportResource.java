package org.delbar.methodbook.runs;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.delbar.confluence.Templates;
import org.delbar.confluence.Texts;
import org.delbar.words.Refusal;
import org.jspecify.annotations.Nullable;

/** What the current person tells of a run: nobody else's answer comes or goes here. */
@Named
@Path("/methodbook/runs")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RunReportResource {

    private static final int METHOD_NOT_ALLOWED = 405;

    private final Runs runs;
    private final RunReporting reporting;
    private final RunBars bars;
    private final Templates templates;
    private final Texts texts;

    @Inject
    public RunReportResource(Runs runs, RunReporting reporting, RunBars bars, Templates templates, Texts texts) {
        this.runs = runs;
        this.reporting = reporting;
        this.bars = bars;
        this.templates = templates;
        this.texts = texts;
    }

    @GET
    @Path("/answer")
    public Response bar(@QueryParam("run") @DefaultValue("") String run) {
        return runs.find(run)
                .map(here -> Response.ok(bar(here, "")).build())
                .orElseGet(() -> closed(RunGate.State.NO_RUN, Refusal.of("", RunGate.State.NO_RUN.textKey())));
    }

    @POST
    @Path("/answers")
    public Response tell(@Nullable Wanted wanted) {
        Wanted sent = wanted == null ? Wanted.NOTHING : wanted;
        return answer(reporting.tell(text(sent.run()), fields(sent)));
    }

    @POST
    @Path("/withdrawals")
    public Response withdraw(@Nullable Which which) {
        return answer(reporting.withdraw(which == null ? "" : text(which.run())));
    }

    @POST
    @Path("/suggestions")
    public Response suggest(@Nullable Which which) {
        return answer(reporting.suggest(which == null ? "" : text(which.run())));
    }

    private Response answer(ReportOutcome outcome) {
        if (outcome instanceof ReportOutcome.Done done) {
            return Response.ok(bar(done.run(), texts.text("delbar.methodbook.runs.said." + done.did())))
                    .build();
        }
        if (outcome instanceof ReportOutcome.Refused refused) {
            return refused(Response.Status.BAD_REQUEST.getStatusCode(), refused.refusals());
        }
        ReportOutcome.Closed closed = (ReportOutcome.Closed) outcome;
        return closed(closed.state(), closed.refusal());
    }

    private Bar bar(Run run, String said) {
        return new Bar(
                bars.of(run)
                        .map(view -> templates.render("org/delbar/methodbook/runs/run-bar-body.vm", view))
                        .orElse(""),
                said);
    }

    private Response closed(RunGate.State state, Refusal refusal) {
        return refused(
                switch (state) {
                    case NO_RUN -> Response.Status.NOT_FOUND.getStatusCode();
                    case READ_ONLY -> METHOD_NOT_ALLOWED;
                    case OFF, TOO_EARLY, OPEN -> Response.Status.FORBIDDEN.getStatusCode();
                },
                List.of(refusal));
    }

    private Response refused(int status, List<Refusal> refusals) {
        List<Told> told = refusals.stream()
                .map(refusal -> new Told(refusal.field(), texts.text(refusal)))
                .toList();
        return Response.status(status).entity(new Refusals(told)).build();
    }

    private static Map<String, String> fields(Wanted wanted) {
        Map<String, String> fields = new HashMap<>();
        fields.put(ReportForm.HELPED, text(wanted.helped()));
        fields.put(ReportForm.LINE, text(wanted.line()));
        fields.put(ReportForm.CHANGE, text(wanted.change()));
        fields.put(ReportForm.AGAIN, text(wanted.again()));
        fields.put(ReportForm.UNNAMED, Boolean.toString(Boolean.TRUE.equals(wanted.unnamed())));
        return fields;
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /**
     * What to keep of the current person's answer, in the place of what was told before.
     *
     * @param run id of the run's page
     * @param helped {@code helped}, {@code partly} or {@code not}
     * @param line at most 280 characters
     * @param change what was done differently, at most 280 characters
     * @param again {@code yes} or {@code no}, whether they would use the method again
     * @param unnamed whether nobody is to be told whose it is, where the space allows that
     */
    public record Wanted(
            @Nullable String run,
            @Nullable String helped,
            @Nullable String line,
            @Nullable String change,
            @Nullable String again,
            @Nullable Boolean unnamed) {

        static final Wanted NOTHING = new Wanted(null, null, null, null, null, null);
    }

    /** @param run id of the run's page */
    public record Which(@Nullable String run) {}

    /**
     * What the person has told, and the form to change it.
     *
     * @param said what has been done, in a sentence; empty when nothing was asked for
     */
    public record Bar(String html, String said) {}

    public record Refusals(List<Told> refusals) {}

    public record Told(String field, String message) {}
}
