package com.atlassian.confluence.api.model;

/** Confluence 10.2 API, signature only. */
public class Expansions {
    private final Expansion[] expansions;

    public Expansions(Expansion... expansions) {
        this.expansions = expansions.clone();
    }

    public Expansion[] toArray() {
        return expansions.clone();
    }
}
