package org.delbar.spaces.screen;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.delbar.spaces.settings.SettableSource;
import org.delbar.spaces.settings.SourceChoice;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.PageLanguage;
import org.delbar.words.PlainName;
import org.delbar.words.Refusal;

/** The list of sources: what must hold of it, and what a space keeps of it. */
final class SourcesForm {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_PROMPT = 200;
    static final int MOST_PROMPTS = 5;

    private static final String REFUSED = "delbar.spaces.settings.refused.";
    private static final String ALIAS = "learning.source.";

    private final List<SourceFields> rows;
    private final SpaceSettings current;
    private final ShippedSources shipped;
    private final Consumer<Refusal> refusals;
    private final Map<String, String> keyByName = new HashMap<>();

    SourcesForm(List<SourceFields> rows, SpaceSettings current, ShippedSources shipped, Consumer<Refusal> refusals) {
        this.rows = rows;
        this.current = current;
        this.shipped = shipped;
        this.refusals = refusals;
    }

    /** Empty as long as everything is as shipped. */
    List<SourceChoice> choices() {
        if (rows.size() > SourceMoves.MOST) {
            refusals.accept(Refusal.of("sources", REFUSED + "too-many-sources", SourceMoves.MOST));
        }
        List<SourceChoice> choices = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        rows.forEach(row -> keys.add(row.key()));
        for (int number = 1; number <= rows.size(); number++) {
            choices.add(choice(number, rows.get(number - 1), keys));
        }
        rememberNames();
        for (int number = 1; number <= rows.size(); number++) {
            refuseTakenNames(number, choices.get(number - 1));
        }
        List<SourceChoice> untouched = shipped.choices(SpaceSettings.UNTOUCHED);
        return choices.equals(untouched) ? List.of() : choices;
    }

    /** Names that a space no longer gives its sources still stand on pages: they become further names. */
    Map<String, List<String>> earlierNames(List<SourceChoice> choices) {
        Map<String, List<String>> names = new HashMap<>();
        for (SourceChoice before : current.sources()) {
            List<String> kept = new ArrayList<>(current.aliases().getOrDefault(ALIAS + before.key(), List.of()));
            kept.addAll(before.names().values());
            Set<String> now = new HashSet<>();
            choices.stream()
                    .filter(choice -> choice.key().equals(before.key()))
                    .flatMap(choice -> choice.names().values().stream())
                    .forEach(name -> now.add(PlainName.of(name)));
            kept.removeIf(name -> !now.add(PlainName.of(name)));
            if (!kept.isEmpty()) {
                names.put(ALIAS + before.key(), List.copyOf(kept));
            }
        }
        return names;
    }

    private SourceChoice choice(int number, SourceFields row, Set<String> keys) {
        Optional<SettableSource> ours = shipped.find(row.key());
        Map<PageLanguage, String> names = new EnumMap<>(PageLanguage.class);
        Map<PageLanguage, List<String>> prompts = new EnumMap<>(PageLanguage.class);
        for (PageLanguage language : PageLanguage.values()) {
            String name = FieldText.singleLine(
                    SourceFields.nameField(number, language), row.name(language), LONGEST_NAME, refusals);
            if (!name.isEmpty()
                    && ours.filter(source -> name.equals(source.names().get(language)))
                            .isEmpty()) {
                names.put(language, name);
            }
            List<String> asked = prompts(number, row, language);
            if (!asked.isEmpty()
                    && ours.filter(source -> asked.equals(source.prompts().get(language)))
                            .isEmpty()) {
                prompts.put(language, asked);
            }
        }
        if (ours.isEmpty() && names.isEmpty()) {
            refusals.accept(
                    Refusal.of(SourceFields.nameField(number, PageLanguage.ENGLISH), REFUSED + "source-without-name"));
        }
        String key = row.key().isEmpty() ? freshKey(names, keys) : row.key();
        return new SourceChoice(key, names, prompts, row.hidden());
    }

    private List<String> prompts(int number, SourceFields row, PageLanguage language) {
        List<String> lines = row.promptLines(language);
        String field = SourceFields.promptsField(number, language);
        if (lines.size() > MOST_PROMPTS) {
            refusals.accept(Refusal.of(field, REFUSED + "too-many-prompts", MOST_PROMPTS, lines.size()));
        }
        lines.forEach(line -> FieldText.singleLine(field, line, LONGEST_PROMPT, refusals));
        return lines;
    }

    /** For ever, so made once: of the first name it has. */
    private static String freshKey(Map<PageLanguage, String> names, Set<String> keys) {
        String name = names.values().stream().findFirst().orElse("");
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("\u00f8", "o")
                .replace("\u00e6", "ae")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String slug = "x-" + (plain.isEmpty() ? "source" : plain.substring(0, Math.min(20, plain.length())));
        String key = slug;
        for (int number = 2; !keys.add(key); number++) {
            key = slug + "-" + number;
        }
        return key;
    }

    /** What pages may already say: shipped names, and names this space gave before. */
    private void rememberNames() {
        shipped.all()
                .forEach(source ->
                        source.names().values().forEach(name -> keyByName.put(PlainName.of(name), source.key())));
        current.sources()
                .forEach(source -> source.names()
                        .values()
                        .forEach(name -> keyByName.putIfAbsent(PlainName.of(name), source.key())));
        current.aliases().forEach((key, names) -> {
            if (key.startsWith(ALIAS)) {
                names.forEach(name -> keyByName.putIfAbsent(PlainName.of(name), key.substring(ALIAS.length())));
            }
        });
    }

    private void refuseTakenNames(int number, SourceChoice choice) {
        choice.names().forEach((language, name) -> {
            String owner = keyByName.putIfAbsent(PlainName.of(name), choice.key());
            if (owner != null && !owner.equals(choice.key())) {
                refusals.accept(
                        Refusal.of(SourceFields.nameField(number, language), REFUSED + "source-name-taken", name));
            }
        });
    }
}
