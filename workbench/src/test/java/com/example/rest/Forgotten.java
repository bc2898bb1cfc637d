package com.example.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Wants a bean but forgot to be one. */
@Path("/forgotten")
@UnrestrictedAccess
public class Forgotten {

    private final Runnable service;

    @Inject
    public Forgotten(Runnable service) {
        this.service = service;
    }

    @GET
    public String get() {
        service.run();
        return "";
    }
}
