package org.delbar.methodbook.runs;

import java.util.List;

/**
 * What the templates of runs may show; everything is finished text in the reader's language.
 *
 * @param state {@code runs}, {@code sample}, {@code empty} or {@code line}
 * @param id unlike that of any other list on the page
 * @param line one sentence instead of runs, or above them; may be empty
 * @param summary how many were helped; empty until there are enough answers
 * @param counts the same, one by one
 * @param problems for those who may edit the page, each names a parameter
 * @param previous empty at the beginning
 * @param next empty at the end
 * @param notes what is not shown
 */
public record MethodRunsView(
        String state,
        String id,
        String heading,
        String line,
        String summary,
        List<MethodRunsCountView> counts,
        List<MethodRunView> runs,
        String previous,
        String next,
        List<String> notes,
        List<String> problems) {

    public MethodRunsView {
        counts = List.copyOf(counts);
        runs = List.copyOf(runs);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }
}
