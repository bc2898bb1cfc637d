package org.delbar.workbench.search.cql;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A query that says nothing, with the place where it stops to. */
public final class CqlRefused extends RuntimeException {

    private final String key;
    private final int column;
    private final transient List<Serializable> details;

    /** @param key of a text whose {@code {0}} is the column and whose {@code {1}} and further are the details */
    CqlRefused(String key, int column, Serializable... details) {
        super(key + " at column " + column + " " + Arrays.toString(details));
        this.key = key;
        this.column = column;
        this.details = List.of(details);
    }

    public String key() {
        return key;
    }

    /** Beginning with 1. */
    public int column() {
        return column;
    }

    public Serializable[] arguments() {
        List<Serializable> all = new ArrayList<>();
        all.add(column);
        all.addAll(details);
        return all.toArray(Serializable[]::new);
    }
}
