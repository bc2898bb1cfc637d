package org.delbar.methodbook.library;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.delbar.lists.Told;

/** The library for programs and spreadsheets: what a reader would see on a page, and nothing else. */
@Named
@Path("/methodbook")
@AnonymousSiteAccess
public final class MethodLibraryResource {

    private final LibraryAnswers answers;

    @Inject
    public MethodLibraryResource(LibraryAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("/library")
    @Produces(MediaType.APPLICATION_JSON)
    public Response library(@Context UriInfo address) {
        LibraryQuestion question = answers.question(address.getQueryParameters());
        return question.refusals().isEmpty()
                ? Response.ok(answers.page(question)).build()
                : refused(question);
    }

    @GET
    @Path("/library.csv")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    public Response csv(@Context UriInfo address) {
        LibraryQuestion question = answers.question(address.getQueryParameters());
        if (!question.refusals().isEmpty()) {
            return refused(question);
        }
        StreamingOutput file = answers.file(question)::write;
        return Response.ok(file, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"methods.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response refused(LibraryQuestion question) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON)
                .entity(new Refused(question.refusals()))
                .build();
    }

    /** What cannot be used, field by field. */
    public record Refused(List<Told> refusals) {}
}
