package org.delbar.methodbook.methods;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.methodbook.GroupSize;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.Minutes;
import org.delbar.pagefacts.StorageMarkup;
import org.delbar.spaces.settings.NamedChoice;
import org.delbar.words.PageLanguage;

/** The parts that a method puts into the template of a page: answers only, headings and labels are the template's. */
public final class MethodPage {

    private static final String TEMPLATE = "methodbook-method-page-";

    private final MethodWords words;
    private final PageLanguage language;

    /** @param words of the space in which the page is made */
    public MethodPage(MethodWords words, PageLanguage language) {
        this.words = words;
        this.language = language;
    }

    /** Storage format by template variable. */
    public Map<String, String> parts(SharedMethod method) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("methodLine", StorageMarkup.escaped(method.line()));
        parts.put("methodCategories", names(method.categories()));
        parts.put("methodSubjects", names(method.subjects()));
        parts.put("methodTime", method.time().map(Minutes::written).orElse(""));
        parts.put(
                "methodPreparation",
                method.preparationMinutes().map(minutes -> minutes + " min").orElse(""));
        parts.put("methodPeople", method.people().map(GroupSize::written).orElse(""));
        parts.put(
                "methodForms",
                method.forms().stream().map(form -> word(form.textKey())).collect(Collectors.joining(", ")));
        parts.put("methodDifficulty", word(method.difficulty().textKey()));
        parts.put("methodMaterials", StorageMarkup.escaped(method.materials()));
        parts.put(
                "methodSharedBy",
                method.sharedBy().stream().map(StorageMarkup::person).collect(Collectors.joining(", ")));
        parts.put("methodOrganisation", StorageMarkup.escaped(method.organisation()));
        parts.put(
                "methodBasedOn",
                method.basedOn()
                        .map(link -> StorageMarkup.page(link.space(), link.title()))
                        .orElse(""));
        parts.put("methodSource", source(method));
        return parts;
    }

    /** Names of the variables that {@link #parts} fills. */
    public static List<String> variables() {
        return List.of(
                "methodLine",
                "methodCategories",
                "methodSubjects",
                "methodTime",
                "methodPreparation",
                "methodPeople",
                "methodForms",
                "methodDifficulty",
                "methodMaterials",
                "methodSharedBy",
                "methodOrganisation",
                "methodBasedOn",
                "methodSource");
    }

    private String names(List<NamedChoice> choices) {
        return choices.stream()
                .map(choice -> StorageMarkup.escaped(choice.name(language)))
                .collect(Collectors.joining(", "));
    }

    private String source(SharedMethod method) {
        return Stream.of(
                        StorageMarkup.escaped(method.source()),
                        method.terms().map(terms -> word(terms.textKey())).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    private String word(String key) {
        return StorageMarkup.escaped(words.text(language, key));
    }

    /** The language that a template of ours is written in; empty for the key of another template. */
    public static Optional<PageLanguage> languageOf(String contentTemplateKey) {
        String key = contentTemplateKey.substring(contentTemplateKey.indexOf(':') + 1);
        return key.startsWith(TEMPLATE) ? PageLanguage.ofCode(key.substring(TEMPLATE.length())) : Optional.empty();
    }

    /** The module key of the template in a language. */
    public static String templateKey(PageLanguage language) {
        return TEMPLATE + language.code();
    }
}
