package org.delbar.spaces.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.delbar.confluence.Texts;
import org.delbar.spaces.settings.SettableArea;
import org.delbar.words.PageLanguage;
import org.delbar.words.Refusal;

/** Puts the list of sources into the reader's words. */
final class SourceViews {

    private static final String SOURCE = "delbar.spaces.settings.source.";

    private final Texts texts;
    private final ShippedSources shipped;
    private final PageLanguage reader;

    SourceViews(Texts texts, List<SettableArea> areas, PageLanguage reader) {
        this.texts = texts;
        this.reader = reader;
        shipped = new ShippedSources(areas);
    }

    List<SettingsSourceView> of(SettingsScreen screen, SettingsTexts fields) {
        List<SourceFields> rows = SourceFields.in(screen.fields());
        List<SettingsSourceView> views = new ArrayList<>();
        for (int number = 1; number <= rows.size(); number++) {
            views.add(view(number, rows.get(number - 1), rows.size(), screen, fields));
        }
        return views;
    }

    private SettingsSourceView view(
            int number, SourceFields row, int rows, SettingsScreen screen, SettingsTexts fields) {
        boolean added =
                screen.pressed().equals("add") && number == rows && row.key().isEmpty();
        List<SettingsTextView> names = new ArrayList<>();
        List<SettingsTextView> prompts = new ArrayList<>();
        for (PageLanguage language : PageLanguage.values()) {
            String tag = language.locale().toLanguageTag();
            names.add(fields.field(
                    SourceFields.nameField(number, language),
                    texts.text(SOURCE + "name", language.ownName()),
                    "",
                    tag,
                    added && language == reader));
            prompts.add(fields.field(
                    SourceFields.promptsField(number, language),
                    texts.text(SOURCE + "prompts", language.ownName()),
                    "",
                    tag,
                    false));
        }
        String prefix = SourceFields.field(number, "");
        boolean refused = screen.refusals().stream().map(Refusal::field).anyMatch(field -> field.startsWith(prefix));
        return new SettingsSourceView(
                number,
                prefix,
                row.key(),
                name(row),
                row.hidden(),
                added || refused || row.key().isEmpty(),
                shipped.find(row.key()).isEmpty(),
                number == 1,
                number == rows,
                fields.error(SourceFields.field(number, "key")),
                earlier(row.key(), screen),
                focus(number, rows, screen.pressed()),
                names,
                prompts);
    }

    private String name(SourceFields row) {
        if (!row.name(reader).isEmpty()) {
            return row.name(reader);
        }
        return Arrays.stream(PageLanguage.values())
                .map(row::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> texts.text(SOURCE + "new"));
    }

    private String earlier(String key, SettingsScreen screen) {
        List<String> names = screen.current().aliases().getOrDefault("learning.source." + key, List.of());
        return names.isEmpty() ? "" : texts.text(SOURCE + "earlier", String.join(", ", names));
    }

    /** A row that was moved keeps the person with it; at the end of the list its other button does. */
    private static String focus(int number, int rows, String pressed) {
        if (pressed.equals("up-" + (number + 1))) {
            return number == 1 ? "down" : "up";
        }
        if (pressed.equals("down-" + (number - 1))) {
            return number == rows ? "up" : "down";
        }
        return "";
    }
}
