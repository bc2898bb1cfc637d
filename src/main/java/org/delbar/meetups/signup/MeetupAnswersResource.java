package org.delbar.meetups.signup;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import org.delbar.confluence.Texts;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;
import org.jspecify.annotations.Nullable;

/** Answers to the invitation that a meetup's page is. */
@Named
@Path("/meetups/{page}/answers")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MeetupAnswersResource {

    private static final int METHOD_NOT_ALLOWED = 405;

    private final SignUpDesk desk;
    private final SignUpStates states;
    private final Texts texts;

    @Inject
    public MeetupAnswersResource(SignUpDesk desk, SignUpStates states, Texts texts) {
        this.desk = desk;
        this.states = states;
        this.texts = texts;
    }

    @GET
    public Response state(@PathParam("page") String page, @QueryParam("html") @DefaultValue("false") boolean html) {
        return on(
                page,
                id -> states.seen(id, html)
                        .map(state -> Response.ok(state).build())
                        .orElseGet(() -> closed(Acted.Reason.NO_PAGE)));
    }

    @PUT
    public Response answer(
            @PathParam("page") String page,
            @QueryParam("html") @DefaultValue("false") boolean html,
            @Nullable Wanted wanted) {
        return on(page, id -> answer(id, Optional.empty(), wanted, html));
    }

    @DELETE
    public Response withdraw(@PathParam("page") String page, @QueryParam("html") @DefaultValue("false") boolean html) {
        return on(page, id -> shown(desk.withdraw(id, Optional.empty()), html));
    }

    @PUT
    @Path("/{person}")
    public Response answerFor(
            @PathParam("page") String page,
            @PathParam("person") String person,
            @QueryParam("html") @DefaultValue("false") boolean html,
            @Nullable Wanted wanted) {
        return on(page, id -> answer(id, Optional.of(new PersonKey(person)), wanted, html));
    }

    @DELETE
    @Path("/{person}")
    public Response remove(
            @PathParam("page") String page,
            @PathParam("person") String person,
            @QueryParam("html") @DefaultValue("false") boolean html) {
        return on(page, id -> shown(desk.withdraw(id, Optional.of(new PersonKey(person))), html));
    }

    @POST
    @Path("/{person}/seat")
    public Response moveUp(
            @PathParam("page") String page,
            @PathParam("person") String person,
            @QueryParam("html") @DefaultValue("false") boolean html) {
        return on(page, id -> shown(desk.moveUp(id, new PersonKey(person)), html));
    }

    private Response answer(long page, Optional<PersonKey> whom, @Nullable Wanted wanted, boolean html) {
        Optional<Reply> reply = Optional.ofNullable(wanted).map(Wanted::answer).flatMap(Reply::of);
        if (wanted == null || reply.isEmpty()) {
            return refused(
                    Response.Status.BAD_REQUEST.getStatusCode(),
                    Refusal.of("answer", "delbar.meetups.signup.refused.answer"));
        }
        return shown(
                desk.answer(
                        page,
                        whom,
                        new Wish(
                                reply.get(),
                                Objects.requireNonNullElse(wanted.guests(), 0),
                                Objects.requireNonNullElse(wanted.words(), List.of()))),
                html);
    }

    private Response shown(Acted acted, boolean html) {
        if (acted instanceof Acted.Refused refused) {
            return refused(Response.Status.CONFLICT.getStatusCode(), refused.refusal());
        }
        return acted instanceof Acted.Closed closed
                ? closed(closed.reason())
                : Response.ok(states.of((Acted.Done) acted, html)).build();
    }

    private Response on(String page, LongFunction<Response> answer) {
        return page.matches("\\d{1,18}") ? answer.apply(Long.parseLong(page)) : closed(Acted.Reason.NO_PAGE);
    }

    private Response closed(Acted.Reason reason) {
        int status = switch (reason) {
            case NO_PAGE, NO_PERSON -> Response.Status.NOT_FOUND.getStatusCode();
            case READ_ONLY -> METHOD_NOT_ALLOWED;
            case NO_RIGHT -> Response.Status.FORBIDDEN.getStatusCode();
        };
        return refused(status, reason.refusal());
    }

    private Response refused(int status, Refusal refusal) {
        return Response.status(status)
                .entity(new Refusals(List.of(new Told(refusal.field(), texts.text(refusal)))))
                .build();
    }

    /**
     * What to answer.
     *
     * @param answer {@code coming}, {@code maybe} or {@code cannot}
     * @param guests without it none
     * @param words answers to the questions of the meetup, in their order
     */
    public record Wanted(
            @Nullable String answer,
            @Nullable Integer guests,
            @Nullable List<String> words) {}

    public record Refusals(List<Told> refusals) {}

    public record Told(String field, String message) {}
}
