package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.Texts;
import org.delbar.words.Refusal;

/** The form of the dialog as a screen of its own, for those without scripts. */
@Named
public final class UseScreen {

    private static final String NO_METHOD = "delbar.methodbook.use.refused.method";

    private final FromMethod using;
    private final MethodUseViews views;
    private final Texts texts;

    @Inject
    public UseScreen(FromMethod using, MethodUseViews views, Texts texts) {
        this.using = using;
        this.views = views;
        this.texts = texts;
    }

    /** @param request its parameters */
    Shown open(FormKind kind, Map<String, String[]> request) {
        Map<String, String> asked = fields(request);
        String pattern = asked.getOrDefault("title", "");
        asked.keySet().retainAll(List.of("space", "parent", "label"));
        return form(kind, new UseQuestion(method(request), pattern, asked), List.of());
    }

    Shown make(FormKind kind, Map<String, String[]> request) {
        Map<String, String> typed = fields(request);
        UseOutcome outcome = using.make(new UseRequest(
                kind,
                method(request),
                typed.getOrDefault("space", ""),
                typed.getOrDefault("parent", ""),
                typed.getOrDefault("title", ""),
                typed.getOrDefault("date", ""),
                typed.getOrDefault("who", ""),
                typed.getOrDefault("label", ""),
                typed.getOrDefault("form", "")));
        if (outcome instanceof UseOutcome.Made page) {
            return new Shown(Optional.empty(), String.valueOf(page.page().id()), false);
        }
        if (outcome instanceof UseOutcome.Closed closed) {
            return refused(kind, closed.refusal().textKey());
        }
        return form(kind, new UseQuestion(method(request), "", typed), ((UseOutcome.Refused) outcome).refusals());
    }

    private Shown form(FormKind kind, UseQuestion question, List<Refusal> refusals) {
        Optional<MethodUseView> view = views.form(kind, question, refusals);
        return view.isPresent() ? new Shown(view, "", false) : refused(kind, NO_METHOD);
    }

    private Shown refused(FormKind kind, String sentence) {
        return new Shown(Optional.of(views.closed(kind, texts.text(sentence))), "", true);
    }

    private static String method(Map<String, String[]> request) {
        return first(request).getOrDefault("method", "");
    }

    private static Map<String, String> fields(Map<String, String[]> request) {
        Map<String, String> fields = first(request);
        fields.keySet().retainAll(UseQuestion.FIELDS);
        return fields;
    }

    private static Map<String, String> first(Map<String, String[]> request) {
        Map<String, String> fields = new HashMap<>();
        request.forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }

    /**
     * What comes of it.
     *
     * @param view empty once the page is made
     * @param made id of the new page; empty without
     * @param refused whether there is no form to mend
     */
    record Shown(Optional<MethodUseView> view, String made, boolean refused) {}
}
