package org.delbar.bench;

/** What the add-on does to a page that it has nothing to do with. */
final class UntouchedSection {

    private UntouchedSection() {}

    static String of(OnAndOff onAndOff, String counts) {
        return "## A page without our macros\n\n| goal | limit | measured |\n|---|---|---|\n"
                + "| add-on on ÷ off | interval has 1 | " + onAndOff.on.over(onAndOff.off) + " |\n\nCounts: `" + counts
                + "`.\n";
    }
}
