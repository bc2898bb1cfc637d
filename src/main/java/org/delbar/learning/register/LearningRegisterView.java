package org.delbar.learning.register;

import java.util.List;
import org.delbar.lists.ListColumn;

/**
 * What the register's templates may show; everything is finished text in the reader's language.
 *
 * @param id tells registers of one page apart
 * @param shape {@code table} or {@code cards}
 * @param heading what the list is called
 * @param titled whether the heading is seen; otherwise it is only heard
 * @param problems sentences, each naming a field
 * @param forms one, or none when the register has no filters
 * @param createButton finished HTML of the product's own macro, or empty
 * @param notes sentences below the list
 * @param said what has changed, for those who hear the page
 */
public record LearningRegisterView(
        String id,
        String shape,
        String heading,
        boolean titled,
        List<String> problems,
        List<LearningRegisterForm> forms,
        String createButton,
        List<ListColumn> columns,
        List<LearningRegisterLine> lines,
        String empty,
        List<String> notes,
        String previous,
        String next,
        String export,
        String said) {

    public LearningRegisterView {
        problems = List.copyOf(problems);
        forms = List.copyOf(forms);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }
}
