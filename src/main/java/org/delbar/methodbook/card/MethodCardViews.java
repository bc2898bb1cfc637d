package org.delbar.methodbook.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.GroupSize;
import org.delbar.methodbook.Method;
import org.delbar.methodbook.MethodFact;
import org.delbar.methodbook.MethodStatus;
import org.delbar.methodbook.Minutes;
import org.delbar.spaces.settings.NamedChoice;
import org.delbar.words.PageLanguage;

/** Puts a method into the reader's words. */
final class MethodCardViews {

    private static final String CARD = "delbar.methodbook.card.";

    private final Texts texts;
    private final List<CardPart> parts;

    MethodCardViews(Texts texts, List<CardPart> parts) {
        this.texts = texts;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(CardPart::position))
                .toList();
    }

    MethodCardView of(CardSubject subject, List<String> notes) {
        Method method = subject.method();
        return new MethodCardView(
                method.status() == MethodStatus.RETIRED ? "retired" : "method",
                texts.text(CARD + "heading"),
                method.status().key(),
                texts.text(method.status().textKey()),
                version(method),
                method.line(),
                facts(method),
                parts.stream().flatMap(part -> part.credit(subject).stream()).toList(),
                parts.stream().flatMap(part -> part.actions(subject).stream()).toList(),
                notes,
                method.problems().isEmpty() ? "" : texts.text(CARD + "problems"),
                method.problems().stream().map(this::problem).toList());
    }

    /** What a preview without a page shows: the shape of a card, said to be a sample. */
    MethodCardView sample() {
        return new MethodCardView(
                "sample",
                texts.text(CARD + "heading"),
                MethodStatus.TRIAL.key(),
                texts.text(MethodStatus.TRIAL.textKey()),
                texts.text(CARD + "version", "0.5"),
                texts.text(CARD + "sample.line"),
                List.of(
                        fact(MethodFact.TIME, new Minutes(45, 60).written()),
                        fact(MethodFact.PEOPLE, new GroupSize(4, Optional.of(12)).written()),
                        fact(MethodFact.CATEGORY, texts.text("delbar.methodbook.category.ideas"))),
                List.of(),
                List.of(),
                List.of(texts.text(CARD + "sample")),
                "",
                List.of());
    }

    MethodCardView noFacts() {
        return nothing(texts.text(CARD + "no-facts"));
    }

    MethodCardView unreadable() {
        return nothing(texts.text(CARD + "unreadable"));
    }

    private MethodCardView nothing(String sentence) {
        return new MethodCardView(
                "nothing",
                texts.text(CARD + "heading"),
                "",
                "",
                "",
                sentence,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of());
    }

    private String version(Method method) {
        return method.version().isBlank() ? "" : texts.text(CARD + "version", method.version());
    }

    private List<MethodCardFact> facts(Method method) {
        List<MethodCardFact> facts = new ArrayList<>();
        method.time().ifPresent(time -> facts.add(fact(MethodFact.TIME, time.written())));
        method.people().ifPresent(people -> facts.add(fact(MethodFact.PEOPLE, people.written())));
        several(
                facts,
                MethodFact.FORM,
                method.forms().stream().map(form -> texts.text(form.textKey())).toList());
        method.difficulty()
                .ifPresent(difficulty -> facts.add(fact(MethodFact.DIFFICULTY, texts.text(difficulty.textKey()))));
        method.preparationMinutes().ifPresent(minutes -> facts.add(fact(MethodFact.PREPARATION, minutes + " min")));
        several(facts, MethodFact.CATEGORY, names(method.categories()));
        several(facts, MethodFact.SUBJECT, names(method.subjects()));
        return facts;
    }

    private List<String> names(List<NamedChoice> choices) {
        PageLanguage reader = PageLanguage.nearest(texts.locale());
        return choices.stream().map(choice -> choice.name(reader)).toList();
    }

    private void several(List<MethodCardFact> facts, MethodFact fact, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(fact(fact, values.stream().collect(Collectors.joining(", "))));
        }
    }

    private MethodCardFact fact(MethodFact fact, String value) {
        return new MethodCardFact(fact.key(), texts.text(fact.textKey()), value);
    }

    private String problem(Method.Problem problem) {
        String label = problem.label().startsWith("delbar.") ? texts.text(problem.label()) : problem.label();
        return problem.value().isEmpty()
                ? texts.text(problem.textKey(), label)
                : texts.text(problem.textKey(), label, problem.value());
    }
}
