package org.delbar.meetups;

import java.util.List;
import org.delbar.confluence.Texts;

/** What an editor can mend in a facts table, as sentences. */
public final class ProblemTexts {

    private ProblemTexts() {}

    public static List<String> of(List<FactProblem> problems, Texts texts) {
        return problems.stream().map(problem -> told(problem, texts)).toList();
    }

    private static String told(FactProblem problem, Texts texts) {
        String label = problem.label().startsWith("delbar.meetups.") ? texts.text(problem.label()) : problem.label();
        return problem.value().isEmpty()
                ? texts.text(problem.textKey(), label)
                : texts.text(problem.textKey(), label, problem.value());
    }
}
