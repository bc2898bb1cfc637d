package org.delbar.methodbook.contentcheck;

import java.util.Set;

/** Knows who has an account on the site. */
public interface KnownNames {

    /** Those of the names that are full names of people with an account whom the reader may know of. */
    Set<String> among(Set<String> names);
}
