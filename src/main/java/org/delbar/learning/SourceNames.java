package org.delbar.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.pagefacts.FactLabel;
import org.delbar.spaces.settings.NamedChoices;
import org.delbar.spaces.settings.SourceChoice;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.PageLanguage;
import org.delbar.words.PageTexts;

/** The sources of a space: the shipped ones as far as it has not changed them, and its own. */
final class SourceNames {

    private final PageTexts texts;
    private final List<LearningSource> inOrder = new ArrayList<>();
    private final Map<String, LearningSource> byName = new LinkedHashMap<>();

    SourceNames(PageTexts texts, SpaceSettings settings) {
        this.texts = texts;
        settings.sources().forEach(choice -> inOrder.add(chosen(choice)));
        for (Source shipped : Source.values()) {
            if (inOrder.stream().noneMatch(source -> source.key().equals(shipped.key()))) {
                inOrder.add(chosen(new SourceChoice(shipped.key(), Map.of(), Map.of(), false)));
            }
        }
        for (LearningSource source : inOrder) {
            namesOf(source, settings).forEach(name -> byName.putIfAbsent(FactLabel.plain(name), source));
        }
        for (LearningSource source : inOrder) {
            shippedNames(source.key()).forEach(name -> byName.putIfAbsent(FactLabel.plain(name), source));
        }
    }

    List<LearningSource> inOrder() {
        return List.copyOf(inOrder);
    }

    Optional<LearningSource> called(String text) {
        return Optional.ofNullable(byName.get(FactLabel.plain(text)));
    }

    private static List<String> namesOf(LearningSource source, SpaceSettings settings) {
        List<String> names = new ArrayList<>(source.names().values());
        names.addAll(
                settings.aliases().getOrDefault(NamedChoices.aliasKey(LearningArea.SOURCES, source.key()), List.of()));
        return names;
    }

    /** Pages written before a source was renamed still say so. */
    private List<String> shippedNames(String key) {
        return Source.ofKey(key).stream()
                .flatMap(source ->
                        Arrays.stream(PageLanguage.values()).map(language -> texts.text(language, source.textKey())))
                .toList();
    }

    private LearningSource chosen(SourceChoice choice) {
        Map<PageLanguage, String> names = new EnumMap<>(PageLanguage.class);
        Map<PageLanguage, List<String>> prompts = new EnumMap<>(PageLanguage.class);
        for (PageLanguage language : PageLanguage.values()) {
            names.put(language, name(choice, language));
            prompts.put(language, prompts(choice, language));
        }
        return new LearningSource(choice.key(), names, prompts, choice.hidden());
    }

    private String name(SourceChoice choice, PageLanguage language) {
        String chosen = choice.names().getOrDefault(language, "");
        return chosen.isBlank()
                ? Source.ofKey(choice.key())
                        .map(source -> texts.text(language, source.textKey()))
                        .orElseGet(() -> anyOf(choice.names()).orElse(choice.key()))
                : chosen;
    }

    private List<String> prompts(SourceChoice choice, PageLanguage language) {
        List<String> chosen = choice.prompts().getOrDefault(language, List.of());
        return chosen.isEmpty()
                ? Source.ofKey(choice.key())
                        .map(source -> source.promptKeys().stream()
                                .map(key -> texts.text(language, key))
                                .toList())
                        .orElseGet(() -> anyOf(choice.prompts()).orElse(List.of()))
                : chosen;
    }

    /** In a language the space has not written: better another language than nothing. */
    private static <T> Optional<T> anyOf(Map<PageLanguage, T> texts) {
        return Arrays.stream(PageLanguage.values())
                .filter(texts::containsKey)
                .map(texts::get)
                .findFirst();
    }
}
