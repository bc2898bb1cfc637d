package org.delbar.workbench.start;

import java.lang.management.ManagementFactory;

/** How long this Java has been running: what a person at the machine has waited. */
public final class Startup {

    private Startup() {}

    public static long millis() {
        return ManagementFactory.getRuntimeMXBean().getUptime();
    }
}
