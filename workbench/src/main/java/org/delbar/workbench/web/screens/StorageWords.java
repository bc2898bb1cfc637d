package org.delbar.workbench.web.screens;

import org.delbar.workbench.content.StorageProblem;
import org.delbar.workbench.web.Words;

/** Says what is wrong with storage format that a person typed. */
final class StorageWords {

    private StorageWords() {}

    static String of(Words words, StorageProblem problem) {
        return switch (problem.kind()) {
            case UNCLOSED -> words.text("wb.edit.unclosed", problem.line(), problem.element());
            case UNOPENED -> words.text("wb.edit.unopened", problem.line(), problem.element());
            case CROSSED ->
                words.text("wb.edit.crossed", problem.line(), problem.element(), problem.other(), problem.otherLine());
            case OTHER -> words.text("wb.edit.broken", problem.line(), problem.element());
        };
    }
}
