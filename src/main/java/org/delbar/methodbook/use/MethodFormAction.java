package org.delbar.methodbook.use;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.confluence.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The dialog as a screen of its own, for those without scripts. A GET shows; only a POST with its token makes the page. A
 * class for each kind of form, because Confluence 10 lets a GET through to {@code doDefault} alone (platform.md 2.5).
 */
public abstract class MethodFormAction extends ConfluenceActionSupport {

    private static final long serialVersionUID = 1L;

    private final FormKind kind;
    private final transient FromMethod using;
    private final transient MethodUseViews views;
    private final transient Texts texts;
    private transient @Nullable MethodUseView view;
    private String made = "";

    protected MethodFormAction(FormKind kind, FromMethod using, MethodUseViews views, Texts texts) {
        this.kind = kind;
        this.using = using;
        this.views = views;
        this.texts = texts;
    }

    @Override
    public String doDefault() {
        Map<String, String> asked = fields();
        String pattern = asked.getOrDefault("title", "");
        asked.keySet().retainAll(List.of("space", "parent", "label"));
        view = views.form(kind, new UseQuestion(method(), pattern, asked), List.of())
                .orElse(null);
        return view == null ? refused("delbar.methodbook.use.refused.method") : INPUT;
    }

    @Override
    public String execute() {
        Map<String, String> typed = fields();
        UseOutcome outcome = using.make(new UseRequest(
                kind,
                method(),
                typed.getOrDefault("space", ""),
                typed.getOrDefault("parent", ""),
                typed.getOrDefault("title", ""),
                typed.getOrDefault("date", ""),
                typed.getOrDefault("who", ""),
                typed.getOrDefault("label", ""),
                typed.getOrDefault("form", "")));
        if (outcome instanceof UseOutcome.Made page) {
            made = String.valueOf(page.page().id());
            return SUCCESS;
        }
        if (outcome instanceof UseOutcome.Closed closed) {
            return refused(closed.refusal().textKey());
        }
        view = views.form(kind, new UseQuestion(method(), "", typed), ((UseOutcome.Refused) outcome).refusals())
                .orElse(null);
        return view == null ? refused("delbar.methodbook.use.refused.method") : INPUT;
    }

    /** Id of the new page, for the redirect. */
    public String getMade() {
        return made;
    }

    protected @Nullable MethodUseView view() {
        return view;
    }

    private String refused(String sentence) {
        view = views.closed(kind, texts.text(sentence));
        addActionError(view.line());
        return ERROR;
    }

    private String method() {
        return request().getOrDefault("method", "");
    }

    private Map<String, String> fields() {
        Map<String, String> fields = request();
        fields.keySet().retainAll(UseQuestion.FIELDS);
        return fields;
    }

    private Map<String, String> request() {
        Map<String, String> fields = new HashMap<>();
        getActiveRequest().getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }
}
