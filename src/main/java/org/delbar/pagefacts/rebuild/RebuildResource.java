package org.delbar.pagefacts.rebuild;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.delbar.confluence.Pages;
import org.delbar.confluence.Texts;
import org.delbar.words.SpaceKey;

/** Reads the pages of a space into the lists again, for those who administer it. For everybody else the space is not there. */
@Named
@Path("/pagefacts/{space}/rebuild")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class RebuildResource {

    private final SpaceRebuild rebuild;
    private final RebuildSentence sentence;
    private final Pages pages;
    private final Texts texts;

    @Inject
    public RebuildResource(SpaceRebuild rebuild, RebuildSentence sentence, Pages pages, Texts texts) {
        this.rebuild = rebuild;
        this.sentence = sentence;
        this.pages = pages;
        this.texts = texts;
    }

    @GET
    public Response get(@PathParam("space") String space) {
        if (!mayAdminister(space)) {
            return refused(Response.Status.NOT_FOUND, "delbar.pagefacts.rebuild.no-space");
        }
        return Response.ok(progress(new SpaceKey(space))).build();
    }

    /** Starts it, unless it runs already. */
    @POST
    public Response post(@PathParam("space") String space) {
        if (!mayAdminister(space)) {
            return refused(Response.Status.NOT_FOUND, "delbar.pagefacts.rebuild.no-space");
        }
        SpaceKey key = new SpaceKey(space);
        return rebuild.start(key)
                ? Response.accepted(progress(key)).build()
                : refused(Response.Status.SERVICE_UNAVAILABLE, "delbar.pagefacts.rebuild.too-much");
    }

    private boolean mayAdminister(String space) {
        return !space.isBlank() && pages.mayAdminister(new SpaceKey(space));
    }

    private Progress progress(SpaceKey space) {
        Optional<RebuildState> state = rebuild.state(space);
        return new Progress(
                sentence.isRunning(state),
                state.map(RebuildState::done).orElse(0),
                state.map(RebuildState::all).orElse(0),
                state.map(RebuildState::failed).orElse(0),
                sentence.of(state));
    }

    private Response refused(Response.Status status, String textKey) {
        return Response.status(status).entity(new Message(texts.text(textKey))).build();
    }

    /**
     * How far it has come.
     *
     * @param done and {@code all} are pages; {@code all} is 0 while they are not counted
     * @param failed pages that wait for repair
     * @param sentence the same in the reader's language
     */
    public record Progress(boolean running, int done, int all, int failed, String sentence) {}

    public record Message(String message) {}
}
