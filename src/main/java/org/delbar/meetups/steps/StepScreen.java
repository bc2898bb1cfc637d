package org.delbar.meetups.steps;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.words.FormShown;
import org.delbar.words.Refusal;

/** The screen on which the status of a concept is changed. */
@Named
public final class StepScreen {

    private static final List<String> FIELDS = List.of("status", "note", "trialUntil", "version");

    private final SteppedPages pages;
    private final StepDesk desk;
    private final StepViews views;

    @Inject
    public StepScreen(SteppedPages pages, StepDesk desk, StepViews views) {
        this.pages = pages;
        this.desk = desk;
        this.views = views;
    }

    /** @param sent parameters of the request; what they say of fields is filled in */
    FormShown<ConceptStatusView> open(Map<String, String> sent) {
        return form(sent, List.of());
    }

    FormShown<ConceptStatusView> send(Map<String, String> sent) {
        String id = sent.getOrDefault("page", "");
        Optional<SteppedPage> page = desk.closed(id).isPresent() ? Optional.empty() : pages.find(id);
        if (page.isEmpty()) {
            return form(sent, List.of());
        }
        List<Refusal> refusals = desk.change(page.get(), sent.getOrDefault("seen", ""), fields(sent));
        return refusals.isEmpty() ? FormShown.made(page.get().page().id()) : form(sent, refusals);
    }

    /** As the page is now, with what was typed. */
    private FormShown<ConceptStatusView> form(Map<String, String> sent, List<Refusal> refusals) {
        String id = sent.getOrDefault("page", "");
        return desk.closed(id)
                .map(views::line)
                .map(line -> FormShown.refused(line, line.line()))
                .or(() -> pages.find(id).map(page -> FormShown.form(views.form(page, fields(sent), refusals))))
                .orElseThrow();
    }

    private static Map<String, String> fields(Map<String, String> sent) {
        Map<String, String> fields = new HashMap<>(sent);
        fields.keySet().retainAll(FIELDS);
        return fields;
    }
}
