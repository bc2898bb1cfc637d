package org.delbar.learning;

import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.delbar.pagefacts.FactLabel;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.PageLanguage;
import org.delbar.words.PageTexts;

/** What facts and choices are called on pages, in every language at once: a page may be written in any of them. */
@Named
public final class LearningWords {

    private final PageTexts texts;
    private final Map<LearningFact, FactLabel> labels = new EnumMap<>(LearningFact.class);
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final SourceNames sources;
    private final Map<String, LessonStatus> statuses = new LinkedHashMap<>();
    private final Map<String, Boolean> yesAndNo = new LinkedHashMap<>();

    /** As shipped. */
    public LearningWords() {
        this(new PageTexts(LearningWords.class), SpaceSettings.UNTOUCHED);
    }

    private LearningWords(PageTexts texts, SpaceSettings settings) {
        this.texts = texts;
        for (LearningFact fact : LearningFact.values()) {
            List<String> names = new ArrayList<>(inAllLanguages(fact.textKey()));
            names.addAll(settings.aliases().getOrDefault(fact.aliasKey(), List.of()));
            labels.put(fact, new FactLabel(fact.key(), names));
        }
        for (Kind kind : Kind.values()) {
            inAllLanguages(kind.textKey()).forEach(name -> kinds.put(FactLabel.plain(name), kind));
        }
        sources = new SourceNames(texts, settings);
        for (LessonStatus status : LessonStatus.values()) {
            inAllLanguages(status.textKey()).forEach(name -> statuses.put(FactLabel.plain(name), status));
        }
        inAllLanguages("delbar.learning.yes").forEach(word -> yesAndNo.put(FactLabel.plain(word), true));
        inAllLanguages("delbar.learning.no").forEach(word -> yesAndNo.put(FactLabel.plain(word), false));
    }

    /** These words with what a space has added and renamed. */
    public LearningWords in(SpaceSettings settings) {
        return settings.aliases().isEmpty() && settings.sources().isEmpty() ? this : new LearningWords(texts, settings);
    }

    private List<String> inAllLanguages(String key) {
        return Arrays.stream(PageLanguage.values())
                .map(language -> texts.text(language, key))
                .toList();
    }

    public String text(PageLanguage language, String key) {
        return texts.text(language, key);
    }

    public FactLabel label(LearningFact fact) {
        return Objects.requireNonNull(labels.get(fact));
    }

    public Optional<Kind> kind(String text) {
        return Optional.ofNullable(kinds.get(FactLabel.plain(text)));
    }

    public Optional<LearningSource> source(String text) {
        return sources.called(text);
    }

    /** All in the order of the space, the hidden ones too. */
    public List<LearningSource> sources() {
        return sources.inOrder();
    }

    public Optional<LearningSource> sourceOfKey(String key) {
        return sources().stream().filter(source -> source.key().equals(key)).findFirst();
    }

    public Optional<Boolean> yesOrNo(String text) {
        return Optional.ofNullable(yesAndNo.get(FactLabel.plain(text)));
    }

    /** A status and what the owner wrote behind it, as in "Closed – nothing more to do". */
    public Optional<StatusWithNote> status(String text) {
        String plain = FactLabel.plain(text);
        return statuses.entrySet().stream()
                .filter(entry -> startsWithWord(plain, entry.getKey()))
                .max(Map.Entry.comparingByKey((a, b) -> Integer.compare(a.length(), b.length())))
                .map(entry -> new StatusWithNote(
                        entry.getValue(), note(text.strip(), entry.getKey().length())));
    }

    private static boolean startsWithWord(String text, String word) {
        return text.startsWith(word)
                && (text.length() == word.length() || !Character.isLetterOrDigit(text.charAt(word.length())));
    }

    private static String note(String text, int from) {
        return from >= text.length()
                ? ""
                : text.substring(from)
                        .replaceFirst("^[\\s:,.;\u2013\u2014-]+", "")
                        .strip();
    }

    /** @param note empty when the owner wrote none */
    public record StatusWithNote(LessonStatus status, String note) {}
}
