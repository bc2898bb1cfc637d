package org.delbar.workbench.plugins;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Why something does not work, in one line and in full. Holds no class of the plugin. */
record Failure(String reason, String stackTrace) {

    static Failure of(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return new Failure(reason(thrown), trace.toString());
    }

    private static String reason(Throwable thrown) {
        StringBuilder reason = new StringBuilder(line(thrown));
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message == null || reason.indexOf(message) < 0) {
                reason.append(": ").append(line(cause));
            }
        }
        return reason.toString();
    }

    private static String line(Throwable thrown) {
        return thrown instanceof PluginRefused && thrown.getMessage() != null ? thrown.getMessage() : thrown.toString();
    }
}
