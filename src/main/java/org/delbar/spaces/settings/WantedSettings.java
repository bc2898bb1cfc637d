package org.delbar.spaces.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.delbar.words.PageLanguage;
import org.delbar.words.Refusal;

/**
 * Settings as somebody wants them. What is not named stays as it is.
 *
 * @param pageLanguage {@code en}, {@code sv}, {@code no}, or {@link #OF_SITE} to follow the site
 * @param numbers what areas count by, by key
 */
record WantedSettings(Optional<String> pageLanguage, Map<String, Integer> numbers) {

    static final String OF_SITE = "site";

    WantedSettings {
        numbers = Map.copyOf(numbers);
    }

    /** @param known numbers of all areas */
    Optional<Refusal> problem(List<SettableNumber> known) {
        return languageProblem().or(() -> unknownNumber(known)).or(() -> forbiddenNumber(known));
    }

    private Optional<Refusal> languageProblem() {
        return pageLanguage
                .filter(code ->
                        !code.equals(OF_SITE) && PageLanguage.ofCode(code).isEmpty())
                .map(code -> unknownLanguage());
    }

    static Refusal unknownLanguage() {
        return Refusal.of("pageLanguage", "delbar.spaces.settings.unknown-language");
    }

    private Optional<Refusal> unknownNumber(List<SettableNumber> known) {
        List<String> keys = known.stream().map(SettableNumber::key).toList();
        return numbers.keySet().stream()
                .filter(key -> !keys.contains(key))
                .sorted()
                .findFirst()
                .map(key -> Refusal.of(
                        key,
                        "delbar.spaces.settings.unknown-number",
                        key,
                        keys.stream().sorted().collect(Collectors.joining(", "))));
    }

    private Optional<Refusal> forbiddenNumber(List<SettableNumber> known) {
        return known.stream()
                .filter(number -> Optional.ofNullable(numbers.get(number.key()))
                        .filter(wanted -> !number.allows(wanted))
                        .isPresent())
                .map(number -> number.refusal(number.key()))
                .findFirst();
    }

    /** What no area knows stays as well: its area may be back tomorrow. */
    SpaceSettings on(SpaceSettings current, List<SettableNumber> known) {
        Map<String, Integer> now = new HashMap<>(current.numbers());
        now.putAll(numbers);
        known.forEach(number -> now.remove(number.key(), number.shipped()));
        return current.withPageLanguage(
                        pageLanguage.isEmpty() ? current.pageLanguage() : PageLanguage.ofCode(pageLanguage.get()))
                .withNumbers(now);
    }
}
