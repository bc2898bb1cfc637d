package org.delbar.learning.register;

import java.time.ZoneId;
import java.util.stream.Collectors;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.learning.LearningWords;
import org.delbar.learning.index.IndexedLesson;
import org.delbar.words.PageLanguage;

/** A lesson's facts in the reader's words. */
final class LessonTexts {

    private final Texts texts;
    private final People people;
    private final LearningWords words;
    private final ZoneId zone;

    LessonTexts(Texts texts, People people, LearningWords words, ZoneId zone) {
        this.texts = texts;
        this.people = people;
        this.words = words;
        this.zone = zone;
    }

    String text(Column column, IndexedLesson lesson) {
        return switch (column) {
            case WHEN -> lesson.happenedOn().map(texts::shortDate).orElse("");
            case KIND -> lesson.kind().map(kind -> texts.text(kind.textKey())).orElse("");
            case SOURCE -> source(lesson);
            case STATUS -> texts.text(lesson.status().textKey());
            case PROCESS -> lesson.process();
            case THEMES -> String.join(", ", lesson.themes());
            case OWNER -> owners(lesson);
            case TRAINING -> lesson.forTraining() ? texts.text("delbar.learning.yes") : "";
            case SPACE -> lesson.space().value();
            case CHANGED -> texts.shortDate(lesson.changedAt().atZone(zone).toLocalDate());
        };
    }

    /** A name this space does not know is shown as the page has it. */
    String source(IndexedLesson lesson) {
        PageLanguage language = PageLanguage.nearest(texts.locale());
        return lesson.source()
                .flatMap(words::sourceOfKey)
                .map(source -> source.name(language))
                .orElse(lesson.sourceText());
    }

    String owners(IndexedLesson lesson) {
        return lesson.owners().stream()
                .map(person -> people.fullName(person).orElseGet(() -> texts.text("delbar.learning.former-colleague")))
                .collect(Collectors.joining(", "));
    }
}
