package org.delbar.methodbook.promoted;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.delbar.confluence.Pages;
import org.delbar.words.SpaceKey;

/** What the Create dialog offers of a space's methods. A space that the person may not see answers as one without any. */
@Named
@Path("/methodbook/promoted")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class PromotedResource {

    private final PromotedMethods promoted;
    private final Pages pages;

    @Inject
    public PromotedResource(PromotedMethods promoted, Pages pages) {
        this.promoted = promoted;
        this.pages = pages;
    }

    @GET
    public Offered promoted(@QueryParam("space") @DefaultValue("") String space) {
        if (space.isBlank() || !pages.maySee(new SpaceKey(space))) {
            return new Offered(List.of());
        }
        return new Offered(promoted.in(new SpaceKey(space)).stream()
                .map(method -> new Choice(method.page(), method.title(), method.line()))
                .toList());
    }

    public record Offered(List<Choice> methods) {}

    public record Choice(long page, String title, String line) {}
}
