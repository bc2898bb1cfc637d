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
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.Texts;
import org.delbar.words.Refusal;

/** The answers to a meetup as a file, for its hosts. */
@Named
@Path("/meetups/{page}/answers.csv")
@LicensedOnly
@Produces({"text/csv", MediaType.APPLICATION_JSON})
public final class MeetupAnswersFileResource {

    private final SignUpFile files;
    private final Texts texts;

    @Inject
    public MeetupAnswersFileResource(SignUpFile files, Texts texts) {
        this.files = files;
        this.texts = texts;
    }

    @GET
    public Response csv(@PathParam("page") String page) {
        Optional<SignUpPage> seen = page.matches("\\d{1,18}") ? files.page(Long.parseLong(page)) : Optional.empty();
        if (seen.isEmpty()) {
            return refused(Response.Status.NOT_FOUND, Acted.Reason.NO_PAGE);
        }
        if (!files.isForReader(seen.get())) {
            return refused(Response.Status.FORBIDDEN, Acted.Reason.NO_RIGHT);
        }
        StreamingOutput file = files.of(seen.get())::write;
        return Response.ok(file, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"answers.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response refused(Response.Status status, Acted.Reason reason) {
        Refusal refusal = reason.refusal();
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(new Refusals(List.of(new Told(refusal.field(), texts.text(refusal)))))
                .build();
    }

    public record Refusals(List<Told> refusals) {}

    public record Told(String field, String message) {}
}
