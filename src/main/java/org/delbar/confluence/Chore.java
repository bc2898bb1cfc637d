package org.delbar.confluence;

import java.util.function.BooleanSupplier;

/** Work that a scheduled job does in nobody's name; once at a time in the cluster is the chore's own care. */
public interface Chore {

    /** Which job does it. */
    String name();

    /**
     * Does what is due.
     *
     * @param stopped whether the product wants the job to end; asked between two steps
     * @return one line for the administrator, with counts and no names of pages or people
     */
    String work(BooleanSupplier stopped);
}
