package org.delbar.learning.worksheets;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.delbar.learning.LearningFact;
import org.delbar.learning.Lesson;
import org.delbar.learning.LessonReader;
import org.delbar.learning.SpaceWords;
import org.delbar.pagefacts.NewPageLabels;
import org.delbar.pagefacts.PageReader;
import org.delbar.pagefacts.PageRecord;
import org.delbar.words.SpaceKey;

/** The labels of a worksheet. */
@Named
public final class WorksheetLabels implements NewPageLabels {

    private static final String LABEL = "learning";

    private final SpaceWords words;

    @Inject
    public WorksheetLabels(SpaceWords words) {
        this.words = words;
    }

    @Override
    public String factsId() {
        return LearningFact.TABLE_ID;
    }

    @Override
    public List<String> of(SpaceKey space, String storage) {
        try {
            PageRecord page = PageReader.read(storage, factsId());
            return page.facts()
                    .map(facts -> labels(new LessonReader(words.of(space)).read(facts, page.tasks())))
                    .orElse(List.of());
        } catch (PageReader.Unreadable e) {
            return List.of();
        }
    }

    private static List<String> labels(Lesson lesson) {
        List<String> labels = new ArrayList<>(List.of(LABEL));
        lesson.source().ifPresent(source -> labels.add(LABEL + "-" + source.key()));
        lesson.kind().ifPresent(kind -> labels.add(LABEL + "-" + kind.key()));
        return labels;
    }
}
