package org.delbar.meetups.signup;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;
import org.jspecify.annotations.Nullable;

/** What hosts do about somebody's answer. */
@Named
@Path("/meetups/{page}/answers/{person}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MeetupAnswerOfOneResource {

    private final SignUpDesk desk;
    private final AnswerReplies replies;

    @Inject
    public MeetupAnswerOfOneResource(SignUpDesk desk, AnswerReplies replies) {
        this.desk = desk;
        this.replies = replies;
    }

    @PUT
    public Response answerFor(
            @PathParam("page") String page,
            @PathParam("person") String person,
            @QueryParam("html") @DefaultValue("false") boolean html,
            AnswerReplies.@Nullable Wanted wanted) {
        return MeetupAnswersResource.told(replies.on(
                page,
                id -> replies.wished(wanted, html, wish -> desk.answer(id, Optional.of(new PersonKey(person)), wish))));
    }

    @DELETE
    public Response remove(
            @PathParam("page") String page,
            @PathParam("person") String person,
            @QueryParam("html") @DefaultValue("false") boolean html) {
        return MeetupAnswersResource.told(replies.on(
                page, id -> replies.shown(desk.withdraw(id, Optional.of(new PersonKey(person))), html)));
    }

    @POST
    @Path("/seat")
    public Response moveUp(
            @PathParam("page") String page,
            @PathParam("person") String person,
            @QueryParam("html") @DefaultValue("false") boolean html) {
        return MeetupAnswersResource.told(replies.on(
                page, id -> replies.shown(desk.moveUp(id, new PersonKey(person)), html)));
    }

    @PUT
    @Path("/attendance")
    public Response noteAttendance(
            @PathParam("page") String page,
            @PathParam("person") String person,
            @QueryParam("html") @DefaultValue("false") boolean html,
            @Nullable Attendance noted) {
        return MeetupAnswersResource.told(replies.on(
                page,
                id -> noted == null
                        ? replies.unreadable(Refusal.of("attended", "delbar.meetups.signup.refused.attended"))
                        : replies.shown(
                                desk.noteAttendance(id, new PersonKey(person), Optional.ofNullable(noted.attended())),
                                html)));
    }

    /** @param attended whether the person was there; null takes back what was noted */
    public record Attendance(@Nullable Boolean attended) {}
}
