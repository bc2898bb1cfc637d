package org.delbar.learning.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.learning.LearningFact;
import org.delbar.learning.Lesson;
import org.delbar.learning.LessonStatus;
import org.delbar.pagefacts.PageTasks;
import org.delbar.pagefacts.WrittenDate;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;

/** Puts a lesson into the reader's words. */
final class LearningCardViews {

    private static final String CARD = "delbar.learning.card.";

    private final Texts texts;
    private final People people;

    LearningCardViews(Texts texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    LearningCardView of(Lesson lesson) {
        return new LearningCardView(
                "lesson",
                texts.text(CARD + "heading"),
                lesson.status().key(),
                texts.text(lesson.status().textKey()),
                lesson.statusNote(),
                next(lesson),
                facts(lesson),
                lesson.problems().isEmpty() ? "" : texts.text(CARD + "problems"),
                lesson.problems().stream().map(this::problem).toList());
    }

    /** What a preview shows: the shape of a card, said to be a sample. */
    LearningCardView sample() {
        return new LearningCardView(
                "sample",
                texts.text(CARD + "heading"),
                LessonStatus.SHARED.key(),
                texts.text(LessonStatus.SHARED.textKey()),
                "",
                texts.text(CARD + "sample"),
                List.of(),
                "",
                List.of());
    }

    LearningCardView noFacts() {
        return nothing(texts.text(CARD + "no-facts"));
    }

    LearningCardView unreadable() {
        return nothing(texts.text(CARD + "unreadable"));
    }

    private LearningCardView nothing(String sentence) {
        return new LearningCardView(
                "nothing", texts.text(CARD + "heading"), "", "", "", sentence, List.of(), "", List.of());
    }

    private String next(Lesson lesson) {
        return switch (lesson.status()) {
            case ACTION_UNDER_WAY -> underWay(lesson.tasks());
            case SHARED -> texts.text(CARD + "next.shared");
            case DRAFT -> texts.text(CARD + "next.draft");
            case WAITING_FOR_EFFECT_CHECK -> texts.text(CARD + "next.waiting");
            case EFFECT_CHECKED -> texts.text(CARD + "next.checked");
            case CLOSED -> texts.text(CARD + "next.closed");
        };
    }

    private String underWay(PageTasks tasks) {
        if (tasks.all() == 0) {
            return texts.text(CARD + "next.no-tasks");
        }
        Optional<LocalDate> due = WrittenDate.read(tasks.nextDue());
        return due.isPresent()
                ? texts.text(CARD + "next.actions-due", tasks.done(), tasks.all(), texts.date(due.get()))
                : texts.text(CARD + "next.actions", tasks.done(), tasks.all());
    }

    private List<LearningCardFact> facts(Lesson lesson) {
        List<LearningCardFact> facts = new ArrayList<>();
        add(facts, LearningFact.WHEN, lesson.happenedOn().map(texts::date));
        add(facts, LearningFact.KIND, lesson.kind().map(kind -> texts.text(kind.textKey())));
        add(
                facts,
                LearningFact.SOURCE,
                lesson.source().map(source -> source.name(PageLanguage.nearest(texts.locale()))));
        add(facts, LearningFact.PROCESS, Optional.of(lesson.process()));
        add(
                facts,
                LearningFact.OWNER,
                Optional.of(lesson.owners().stream().map(this::name).collect(Collectors.joining(", "))));
        add(facts, LearningFact.THEMES, Optional.of(lesson.themes()));
        if (lesson.forTraining()) {
            add(facts, LearningFact.TRAINING, Optional.of(texts.text("delbar.learning.yes")));
        }
        return facts;
    }

    private String name(PersonKey person) {
        return people.fullName(person).orElseGet(() -> texts.text("delbar.learning.former-colleague"));
    }

    private void add(List<LearningCardFact> facts, LearningFact fact, Optional<String> value) {
        value.filter(text -> !text.isBlank())
                .ifPresent(text -> facts.add(new LearningCardFact(texts.text(fact.textKey()), text)));
    }

    private String problem(Lesson.Problem problem) {
        String label = problem.label().startsWith("delbar.") ? texts.text(problem.label()) : problem.label();
        return problem.value().isEmpty()
                ? texts.text(problem.textKey(), label)
                : texts.text(problem.textKey(), label, problem.value());
    }
}
