package org.delbar.learning.register;

import java.util.List;

/** One lesson in the list. */
public record LearningRegisterLine(String address, String title, String gist, List<LearningRegisterCell> cells) {

    public LearningRegisterLine {
        cells = List.copyOf(cells);
    }
}
