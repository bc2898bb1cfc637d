package org.example.boards;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

@Named
@Path("/boards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BoardsResource {

    private final Boards boards;

    @Inject
    public BoardsResource(Boards boards) {
        this.boards = boards;
    }

    @GET
    @AnonymousSiteAccess
    public List<Map<String, Object>> all() {
        return boards.all().stream()
                .map(each -> Map.<String, Object>of("name", each.name(), "cards", each.cards()))
                .toList();
    }

    @POST
    public Response add(Map<String, String> board) {
        boards.add(board.get("name"), board.get("card"));
        return Response.status(201).build();
    }
}
