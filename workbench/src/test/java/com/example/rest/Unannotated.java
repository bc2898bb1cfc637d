package com.example.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Says nothing about who may call it. */
@Path("/unannotated")
public class Unannotated {

    @GET
    public String get() {
        return "mine";
    }
}
