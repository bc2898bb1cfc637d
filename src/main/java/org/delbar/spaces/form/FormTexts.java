package org.delbar.spaces.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.delbar.confluence.Texts;
import org.delbar.words.Refusal;

/** Makes fields of a form, with what is typed in them and what is wrong with it. */
public final class FormTexts {

    private final Texts texts;
    private final Map<String, String> fields;
    private final List<Refusal> refusals;

    /** @param fields as typed, or as they are kept */
    public FormTexts(Texts texts, Map<String, String> fields, List<Refusal> refusals) {
        this.texts = texts;
        this.fields = Map.copyOf(fields);
        this.refusals = List.copyOf(refusals);
    }

    public FormTextView field(String name, String label, String hint) {
        return field(name, label, hint, "", false);
    }

    /**
     * A field with more to say of it.
     *
     * @param language tag of the language that is typed, may be empty
     * @param focus whether the person should find themselves here
     */
    public FormTextView field(String name, String label, String hint, String language, boolean focus) {
        return new FormTextView(
                name, id(name), label, fields.getOrDefault(name, ""), hint, error(name), language, focus);
    }

    /** All that is wrong with it: more than one name of a row may be refused. */
    public String error(String name) {
        return String.join(
                " ",
                refusals.stream()
                        .filter(refusal -> refusal.field().equals(name))
                        .map(texts::text)
                        .distinct()
                        .toList());
    }

    /** Whether something is wrong at a field whose name begins so. */
    public boolean isRefused(String beginning) {
        return refusals.stream().anyMatch(refusal -> refusal.field().startsWith(beginning));
    }

    public List<FormProblemView> problems() {
        return refusals.stream()
                .map(refusal -> new FormProblemView(id(refusal.field()), texts.text(refusal)))
                .distinct()
                .toList();
    }

    public static String id(String field) {
        return "delbar-settings-" + field.replace('.', '-').toLowerCase(Locale.ROOT);
    }
}
