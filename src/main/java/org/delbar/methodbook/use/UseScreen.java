package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.confluence.Texts;
import org.delbar.words.FormShown;
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
    FormShown<MethodUseView> open(FormKind kind, Map<String, String[]> request) {
        Map<String, String> asked = fields(request);
        String pattern = asked.getOrDefault("title", "");
        asked.keySet().retainAll(List.of("space", "parent", "label"));
        return form(kind, new UseQuestion(method(request), pattern, asked), List.of());
    }

    FormShown<MethodUseView> make(FormKind kind, Map<String, String[]> request) {
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
            return FormShown.made(page.page().id());
        }
        if (outcome instanceof UseOutcome.Closed closed) {
            return refused(kind, closed.refusal().textKey());
        }
        return form(kind, new UseQuestion(method(request), "", typed), ((UseOutcome.Refused) outcome).refusals());
    }

    private FormShown<MethodUseView> form(FormKind kind, UseQuestion question, List<Refusal> refusals) {
        return views.form(kind, question, refusals).map(FormShown::form).orElseGet(() -> refused(kind, NO_METHOD));
    }

    private FormShown<MethodUseView> refused(FormKind kind, String textKey) {
        String sentence = texts.text(textKey);
        return FormShown.refused(views.closed(kind, sentence), sentence);
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
}
