package org.delbar.meetups.steps;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.Texts;
import org.delbar.meetups.Concept;
import org.delbar.meetups.ConceptStatus;
import org.delbar.meetups.StepTexts;
import org.delbar.words.Refusal;

/** Puts the screen of a concept's status into the reader's words. */
@Named
public final class StepViews {

    private static final String STEP = "delbar.meetups.step.";

    private final Texts texts;
    private final Addresses site;

    @Inject
    public StepViews(Texts texts, Addresses site) {
        this.texts = texts;
        this.site = site;
    }

    /** @param sent what was typed, by field; empty before the first time */
    ConceptStatusView form(SteppedPage page, Map<String, String> sent, List<Refusal> refusals) {
        Concept concept = page.concept();
        return new ConceptStatusView(
                texts.text(STEP + "heading", page.page().title()),
                "",
                site.here("/plugins/delbar/concept-status-now.action"),
                String.valueOf(page.page().id()),
                page.print(),
                present(concept),
                concept.version().isEmpty() ? "" : texts.text(STEP + "version-now", concept.version()),
                StepAnswers.next(concept.status()).stream()
                        .map(status -> new ConceptStatusChoice(
                                status.key(),
                                texts.text(status.textKey()),
                                texts.text(STEP + "means." + status.key()),
                                status.key().equals(chosen(concept, sent))))
                        .toList(),
                sent.getOrDefault("note", ""),
                sent.getOrDefault("trialUntil", ""),
                sent.getOrDefault("version", ""),
                errors(refusals),
                site.here(page.page().path()));
    }

    ConceptStatusView line(String textKey) {
        return new ConceptStatusView(
                texts.text(STEP + "name"),
                texts.text(textKey),
                "",
                "",
                "",
                "",
                "",
                List.of(),
                "",
                "",
                "",
                Map.of(),
                "");
    }

    private String present(Concept concept) {
        String status = texts.text(concept.status().textKey());
        String step = StepTexts.of(concept.step(), texts);
        return step.isEmpty() ? texts.text(STEP + "now", status) : texts.text(STEP + "now-since", status, step);
    }

    private static String chosen(Concept concept, Map<String, String> sent) {
        return sent.getOrDefault(
                "status",
                StepAnswers.usual(concept.status()).map(ConceptStatus::key).orElse(""));
    }

    private Map<String, String> errors(List<Refusal> refusals) {
        Map<String, String> errors = new LinkedHashMap<>();
        refusals.forEach(
                refusal -> errors.merge(refusal.field(), texts.text(refusal), (one, other) -> one + " " + other));
        return errors;
    }
}
