package org.delbar.meetups.signup;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One's own answer to the invitation that a meetup's page is. */
@Named
@Path("/meetups/{page}/answers")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MeetupAnswersResource {

    private final SignUpDesk desk;
    private final AnswerReplies replies;

    @Inject
    public MeetupAnswersResource(SignUpDesk desk, AnswerReplies replies) {
        this.desk = desk;
        this.replies = replies;
    }

    @GET
    public Response state(@PathParam("page") String page, @QueryParam("html") @DefaultValue("false") boolean html) {
        return told(replies.on(page, id -> replies.state(id, html)));
    }

    @PUT
    public Response answer(
            @PathParam("page") String page,
            @QueryParam("html") @DefaultValue("false") boolean html,
            AnswerReplies.@Nullable Wanted wanted) {
        return told(replies.on(
                page, id -> replies.wished(wanted, html, wish -> desk.answer(id, Optional.empty(), wish))));
    }

    @DELETE
    public Response withdraw(@PathParam("page") String page, @QueryParam("html") @DefaultValue("false") boolean html) {
        return told(replies.on(page, id -> replies.shown(desk.withdraw(id, Optional.empty()), html)));
    }

    static Response told(AnswerReply reply) {
        return Response.status(reply.status()).entity(reply.body()).build();
    }
}
