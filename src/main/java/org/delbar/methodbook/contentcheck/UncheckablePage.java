package org.delbar.methodbook.contentcheck;

import java.util.Locale;

/** A page that is not checked, and why. */
public final class UncheckablePage extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        TOO_LARGE,
        TOO_DEEP,
        BROKEN
    }

    private final Reason reason;

    UncheckablePage(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    UncheckablePage(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public String textKey() {
        return "delbar.methodbook.contentcheck.refused."
                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
