package org.delbar.methodbook;

import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.delbar.pagefacts.FactLabel;
import org.delbar.spaces.settings.NamedChoice;
import org.delbar.spaces.settings.NamedChoices;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.PageLanguage;
import org.delbar.words.PageTexts;

/** What facts and choices of methods are called on pages, in every language at once: a page may be written in any of them. */
@Named
public final class MethodWords {

    /** Keys of the lists that a space may change. */
    public static final String CATEGORIES = "methodbook-category";

    public static final String SUBJECTS = "methodbook-subject";

    private static final List<String> SHIPPED_CATEGORIES =
            List.of("start", "explore", "ideas", "decide", "plan", "do", "reflect", "share");
    private static final List<String> SHIPPED_SUBJECTS =
            List.of("culture", "trends", "communication", "design", "organisation", "tech");

    private final PageTexts texts;
    private final Map<MethodFact, FactLabel> labels = new EnumMap<>(MethodFact.class);
    private final NamedChoices categories;
    private final NamedChoices subjects;
    private final Map<String, MethodForm> forms = new HashMap<>();
    private final Map<String, Difficulty> difficulties = new HashMap<>();
    private final Map<String, MethodStatus> statuses = new HashMap<>();
    private final Map<String, PageLanguage> languages = new HashMap<>();

    /** As shipped. */
    public MethodWords() {
        this(new PageTexts(MethodWords.class), SpaceSettings.UNTOUCHED);
    }

    private MethodWords(PageTexts texts, SpaceSettings settings) {
        this.texts = texts;
        for (MethodFact fact : MethodFact.values()) {
            List<String> names = new ArrayList<>(inAllLanguages(fact.textKey()));
            names.addAll(settings.aliases().getOrDefault(fact.aliasKey(), List.of()));
            labels.put(fact, new FactLabel(fact.key(), names));
        }
        categories = new NamedChoices(CATEGORIES, shippedCategories(), settings);
        subjects = new NamedChoices(SUBJECTS, shippedSubjects(), settings);
        names(forms, MethodForm.values(), MethodForm::textKey);
        names(difficulties, Difficulty.values(), Difficulty::textKey);
        names(statuses, MethodStatus.values(), MethodStatus::textKey);
        for (PageLanguage language : PageLanguage.values()) {
            languages.put(FactLabel.plain(language.ownName()), language);
            inAllLanguages("delbar.methodbook.language." + language.code())
                    .forEach(name -> languages.put(FactLabel.plain(name), language));
        }
    }

    private <T> void names(Map<String, T> known, T[] choices, Function<T, String> textKey) {
        for (T choice : choices) {
            inAllLanguages(textKey.apply(choice)).forEach(name -> known.put(FactLabel.plain(name), choice));
        }
    }

    /** These words with what a space has added and renamed. */
    public MethodWords in(SpaceSettings settings) {
        return settings.aliases().isEmpty() && settings.lists().isEmpty() ? this : new MethodWords(texts, settings);
    }

    public List<NamedChoice> shippedCategories() {
        return shipped("delbar.methodbook.category.", SHIPPED_CATEGORIES);
    }

    public List<NamedChoice> shippedSubjects() {
        return shipped("delbar.methodbook.subject.", SHIPPED_SUBJECTS);
    }

    private List<NamedChoice> shipped(String prefix, List<String> keys) {
        return keys.stream()
                .map(key -> {
                    Map<PageLanguage, String> names = new EnumMap<>(PageLanguage.class);
                    for (PageLanguage language : PageLanguage.values()) {
                        names.put(language, texts.text(language, prefix + key));
                    }
                    return new NamedChoice(key, names, false);
                })
                .toList();
    }

    private List<String> inAllLanguages(String key) {
        return Arrays.stream(PageLanguage.values())
                .map(language -> texts.text(language, key))
                .toList();
    }

    public String text(PageLanguage language, String key) {
        return texts.text(language, key);
    }

    public FactLabel label(MethodFact fact) {
        return Objects.requireNonNull(labels.get(fact));
    }

    public NamedChoices categories() {
        return categories;
    }

    public NamedChoices subjects() {
        return subjects;
    }

    public Optional<MethodForm> form(String text) {
        return Optional.ofNullable(forms.get(FactLabel.plain(text)));
    }

    public Optional<Difficulty> difficulty(String text) {
        return Optional.ofNullable(difficulties.get(FactLabel.plain(text)));
    }

    public Optional<MethodStatus> status(String text) {
        return Optional.ofNullable(statuses.get(FactLabel.plain(text)));
    }

    public Optional<PageLanguage> language(String text) {
        return Optional.ofNullable(languages.get(FactLabel.plain(text)));
    }
}
