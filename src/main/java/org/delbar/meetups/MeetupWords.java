package org.delbar.meetups;

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
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.PageLanguage;
import org.delbar.words.PageTexts;

/**
 * What facts and choices of concepts and meetups are called on pages, in every language at once: a page may be written in
 * any of them.
 */
@Named
public final class MeetupWords {

    private final PageTexts texts;
    private final Map<MeetupFact, FactLabel> meetupLabels = new EnumMap<>(MeetupFact.class);
    private final Map<ConceptFact, FactLabel> conceptLabels = new EnumMap<>(ConceptFact.class);
    private final Map<String, MeetupForm> forms = new HashMap<>();
    private final Map<String, MeetupStatus> meetupStatuses = new HashMap<>();
    private final Map<String, ConceptStatus> conceptStatuses = new HashMap<>();
    private final Map<String, NamesShownTo> shownTo = new HashMap<>();
    private final Map<String, Boolean> yesAndNo = new HashMap<>();

    /** As shipped. */
    public MeetupWords() {
        this(new PageTexts(MeetupWords.class), SpaceSettings.UNTOUCHED);
    }

    private MeetupWords(PageTexts texts, SpaceSettings settings) {
        this.texts = texts;
        for (MeetupFact fact : MeetupFact.values()) {
            meetupLabels.put(fact, label(fact.key(), fact.textKey(), fact.aliasKey(), settings));
        }
        for (ConceptFact fact : ConceptFact.values()) {
            conceptLabels.put(fact, label(fact.key(), fact.textKey(), fact.aliasKey(), settings));
        }
        names(forms, MeetupForm.values(), MeetupForm::textKey);
        names(meetupStatuses, MeetupStatus.values(), MeetupStatus::textKey);
        names(conceptStatuses, ConceptStatus.values(), ConceptStatus::textKey);
        names(shownTo, NamesShownTo.values(), NamesShownTo::textKey);
        names(yesAndNo, new Boolean[] {true, false}, MeetupWords::yesTextKey);
    }

    private FactLabel label(String key, String textKey, String aliasKey, SpaceSettings settings) {
        List<String> names = new ArrayList<>(inAllLanguages(textKey));
        names.addAll(settings.aliases().getOrDefault(aliasKey, List.of()));
        return new FactLabel(key, names);
    }

    private <T> void names(Map<String, T> known, T[] choices, Function<T, String> textKey) {
        for (T choice : choices) {
            inAllLanguages(textKey.apply(choice)).forEach(name -> known.put(FactLabel.plain(name), choice));
        }
    }

    private List<String> inAllLanguages(String key) {
        return Arrays.stream(PageLanguage.values())
                .map(language -> texts.text(language, key))
                .toList();
    }

    /** These words with what a space has added. */
    public MeetupWords in(SpaceSettings settings) {
        return settings.aliases().isEmpty() ? this : new MeetupWords(texts, settings);
    }

    public String text(PageLanguage language, String key) {
        return texts.text(language, key);
    }

    /** A heading of pages under all its names. */
    public FactLabel inEachLanguage(String textKey) {
        return new FactLabel(textKey, inAllLanguages(textKey));
    }

    public static String yesTextKey(boolean yes) {
        return yes ? "delbar.meetups.yes" : "delbar.meetups.no";
    }

    public FactLabel label(MeetupFact fact) {
        return Objects.requireNonNull(meetupLabels.get(fact));
    }

    public FactLabel label(ConceptFact fact) {
        return Objects.requireNonNull(conceptLabels.get(fact));
    }

    public Optional<MeetupForm> form(String text) {
        return Optional.ofNullable(forms.get(FactLabel.plain(text)));
    }

    public Optional<MeetupStatus> meetupStatus(String text) {
        return Optional.ofNullable(meetupStatuses.get(FactLabel.plain(text)));
    }

    public Optional<ConceptStatus> conceptStatus(String text) {
        return Optional.ofNullable(conceptStatuses.get(FactLabel.plain(text)));
    }

    public Optional<NamesShownTo> namesShownTo(String text) {
        return Optional.ofNullable(shownTo.get(FactLabel.plain(text)));
    }

    public Optional<Boolean> yes(String text) {
        return Optional.ofNullable(yesAndNo.get(FactLabel.plain(text)));
    }
}
