package org.delbar.meetups.signup;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;

/** The answers to a meetup as a file, for its hosts. */
@Named
@Path("/meetups/{page}/answers.csv")
@LicensedOnly
@Produces({"text/csv", MediaType.APPLICATION_JSON})
public final class MeetupAnswersFileResource {

    private final SignUpFile files;
    private final AnswerReplies replies;

    @Inject
    public MeetupAnswersFileResource(SignUpFile files, AnswerReplies replies) {
        this.files = files;
        this.replies = replies;
    }

    @GET
    public Response csv(@PathParam("page") String page) {
        Optional<SignUpPage> seen = page.matches("\\d{1,18}") ? files.page(Long.parseLong(page)) : Optional.empty();
        if (seen.isEmpty()) {
            return refused(Acted.Reason.NO_PAGE);
        }
        if (!files.isForReader(seen.get())) {
            return refused(Acted.Reason.NO_RIGHT);
        }
        StreamingOutput file = files.of(seen.get())::write;
        return Response.ok(file, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"answers.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** In words, though a file was asked for. */
    private Response refused(Acted.Reason reason) {
        return Response.fromResponse(MeetupAnswersResource.told(replies.closed(reason)))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }
}
