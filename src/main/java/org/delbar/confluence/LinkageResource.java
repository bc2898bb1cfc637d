package org.delbar.confluence;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The first thing to look at on a real server: does everything the jar refers to link? (docs/install.md) */
@Named
@Path("/linkage")
@SystemAdminOnly
@Produces(MediaType.APPLICATION_JSON)
public final class LinkageResource {

    private final Linkage linkage;

    @Inject
    public LinkageResource() {
        linkage = Linkage.ofThisJar();
    }

    @GET
    public Report check() {
        List<Linkage.Broken> broken = linkage.broken();
        return new Report(linkage.size(), linkage.size() - broken.size(), broken);
    }

    /** @param broken empty when every reference links */
    public record Report(int references, int linked, List<Linkage.Broken> broken) {}
}
