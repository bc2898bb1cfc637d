package com.example.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.confluence.compat.api.service.accessmode.ReadOnlyAccessAllowed;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** A resource as a plugin writes it; the test makes it a bean. */
@Path("/boards")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class Boards {

    public record Board(String title, int seats) {}

    private final String store;

    public Boards(String store) {
        this.store = store;
    }

    @GET
    public Board board(@Context UriInfo address) {
        var person = AuthenticatedUserThreadLocal.get();
        return new Board(store + " " + address.getPath() + " " + (person == null ? "nobody" : person.getName()), 12);
    }

    @POST
    @Path("count")
    @ReadOnlyAccessAllowed
    public String countVisit() {
        return "{}";
    }

    @GET
    @Path("licensed")
    @LicensedOnly
    public String licensed() {
        return "{}";
    }

    @GET
    @Path("anonymous")
    @AnonymousSiteAccess
    public String anonymous() {
        return "{}";
    }

    @GET
    @Path("admin")
    @AdminOnly
    public String admin() {
        return "{}";
    }

    @GET
    @Path("system")
    @SystemAdminOnly
    public String system() {
        return "{}";
    }

    @POST
    public Board keep(Board board) {
        return board;
    }

    @POST
    @Path("form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String form() {
        return "{}";
    }

    @POST
    @Path("hook")
    @XsrfProtectionExcluded
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String hook() {
        return "{}";
    }

    @DELETE
    public void delete() {}

    @GET
    @Path("full")
    public String full() {
        throw new WebApplicationException(Response.status(409)
                .entity(Map.of("reason", "full"))
                .type("application/json")
                .build());
    }

    @GET
    @Path("broken")
    public String broken() {
        throw new IllegalStateException("the password is 1234");
    }
}
