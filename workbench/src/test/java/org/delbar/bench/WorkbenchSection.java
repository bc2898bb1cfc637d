package org.delbar.bench;

/** How soon a workbench answers, and what it takes. */
final class WorkbenchSection {

    private WorkbenchSection() {}

    static String of(FirstPage first) {
        return "## The workbench itself\n\nFirst page after " + first.firstMillis()
                + " ms, with the sample community after " + first.readyMillis() + " ms, " + first.residentMegabytes()
                + " MB resident when idle.\n";
    }
}
