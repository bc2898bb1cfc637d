package org.delbar.workbench.templates;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warnings and errors of Velocity in the workbench's log; what it says besides is noise. */
final class Logging implements LogChute {

    private static final Logger LOG = LoggerFactory.getLogger("org.delbar.workbench.templates.velocity");

    @Override
    public void init(RuntimeServices services) {}

    @Override
    public void log(int level, String message) {
        log(level, message, null);
    }

    @Override
    public void log(int level, String message, @Nullable Throwable thrown) {
        if (level == ERROR_ID) {
            LOG.error(message, thrown);
        } else if (level == WARN_ID) {
            LOG.warn(message, thrown);
        }
    }

    @Override
    public boolean isLevelEnabled(int level) {
        return level >= WARN_ID;
    }
}
