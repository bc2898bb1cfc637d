package org.delbar.doors;

import java.util.EnumSet;
import java.util.Set;

/** The nine kinds of person of quality.md S1, as they stand to the space and the page that the matrix asks for. */
enum MatrixPerson {
    ANONYMOUS(""),
    NO_RIGHT_TO_THE_SPACE("viktor"),
    RESTRICTED_PAGE("oskar"),
    VIEWER("elin"),
    EDITOR("priya"),
    ORGANISER("samir"),
    SPACE_ADMINISTRATOR("grace"),
    ADMINISTRATOR("ingrid"),
    DISABLED("noah");

    /** For whom the space is not there. */
    static final Set<MatrixPerson> OUTSIDE = EnumSet.of(ANONYMOUS, NO_RIGHT_TO_THE_SPACE, DISABLED);

    /** For whom the restricted page is not there. */
    static final Set<MatrixPerson> BLIND =
            EnumSet.of(ANONYMOUS, NO_RIGHT_TO_THE_SPACE, RESTRICTED_PAGE, VIEWER, EDITOR, DISABLED);

    /** For whom the administration of the space is not there. */
    static final Set<MatrixPerson> NO_ADMINISTRATORS =
            EnumSet.complementOf(EnumSet.of(SPACE_ADMINISTRATOR, ADMINISTRATOR));

    private final String username;

    MatrixPerson(String username) {
        this.username = username;
    }

    /** Empty for nobody. */
    String username() {
        return username;
    }
}
