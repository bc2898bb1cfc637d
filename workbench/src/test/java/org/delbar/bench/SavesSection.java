package org.delbar.bench;

/** What a method's facts add to saving a page. */
final class SavesSection {

    private SavesSection() {}

    static String of(Saves saves) {
        return "## Saving a page\n\nA new page with the facts of a method, and one of the same length without, over HTTP in"
                + " turns, until the answer leads to the new page. The answer waits for the lists to follow.\n\n"
                + "| | p50 | p95 |\n|---|---|---|\n" + line("with facts", saves.with)
                + line("without", saves.without)
                + "\n| goal | limit | measured |\n|---|---|---|\n| with facts beside without | ≤ +30 ms | "
                + saves.with.beyond(saves.without) + " |\n";
    }

    private static String line(String of, Times times) {
        return "| " + of + " | " + Times.millis(times.p50()) + " | " + Times.millis(times.p95()) + " |\n";
    }
}
