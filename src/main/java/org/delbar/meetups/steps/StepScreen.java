package org.delbar.meetups.steps;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Shown open(Map<String, String[]> sent) {
        return form(sent, List.of());
    }

    Shown send(Map<String, String[]> sent) {
        String id = first(sent, "page");
        Optional<SteppedPage> page = desk.closed(id).isPresent() ? Optional.empty() : pages.find(id);
        if (page.isEmpty()) {
            return form(sent, List.of());
        }
        List<Refusal> refusals = desk.change(page.get(), first(sent, "seen"), fields(sent));
        return refusals.isEmpty()
                ? new Shown(Optional.empty(), String.valueOf(page.get().page().id()))
                : form(sent, refusals);
    }

    /** As the page is now, with what was typed. */
    private Shown form(Map<String, String[]> sent, List<Refusal> refusals) {
        String id = first(sent, "page");
        return desk.closed(id)
                .map(views::line)
                .or(() -> pages.find(id).map(page -> views.form(page, fields(sent), refusals)))
                .map(view -> new Shown(Optional.of(view), ""))
                .orElseThrow();
    }

    private static Map<String, String> fields(Map<String, String[]> sent) {
        Map<String, String> fields = new HashMap<>();
        FIELDS.stream().filter(sent::containsKey).forEach(name -> fields.put(name, first(sent, name)));
        return fields;
    }

    private static String first(Map<String, String[]> sent, String name) {
        String[] values = sent.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /**
     * What comes of it.
     *
     * @param view empty once the status is changed
     * @param page id of the concept's page, for the way back
     */
    record Shown(Optional<ConceptStatusView> view, String page) {

        boolean refused() {
            return view.filter(each -> !each.line().isEmpty()).isPresent();
        }
    }
}
