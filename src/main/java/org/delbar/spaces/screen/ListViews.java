package org.delbar.spaces.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.delbar.confluence.Texts;
import org.delbar.spaces.form.FormTextView;
import org.delbar.spaces.form.FormTexts;
import org.delbar.spaces.form.RowMoves;
import org.delbar.spaces.settings.NamedChoices;
import org.delbar.spaces.settings.SettableList;
import org.delbar.words.PageLanguage;

/** Puts one list of choices into the reader's words. */
final class ListViews {

    private static final String CHOICE = "delbar.spaces.settings.choice.";

    private final Texts texts;
    private final SettableList list;
    private final SettingsScreen screen;
    private final FormTexts fields;
    private final PageLanguage reader;
    private final String pressed;
    private final List<ChoiceFields> rows;

    ListViews(Texts texts, SettableList list, SettingsScreen screen, FormTexts fields) {
        this.texts = texts;
        this.list = list;
        this.screen = screen;
        this.fields = fields;
        reader = PageLanguage.nearest(texts.locale());
        pressed = screen.pressed().startsWith(prefix()) ? screen.pressed().substring(prefix().length()) : "";
        rows = ChoiceFields.in(screen.fields(), list);
    }

    SettingsListView view() {
        List<SettingsItemView> items = new ArrayList<>();
        for (int number = 1; number <= rows.size(); number++) {
            items.add(item(number, rows.get(number - 1)));
        }
        String error = fields.error(list.key());
        return new SettingsListView(
                FormTexts.id(list.key()),
                prefix(),
                texts.text(list.words() + "heading"),
                texts.text(list.words() + "hint"),
                screen.field(SettingsFields.removed(list)),
                !pressed.isEmpty() || !error.isEmpty() || fields.isRefused(prefix()),
                !new ListInSpace(list, screen.current()).chosen().isEmpty(),
                texts.text(list.words() + "add"),
                rows.size() < list.most(),
                error,
                items);
    }

    private String prefix() {
        return ChoiceFields.prefix(list);
    }

    private SettingsItemView item(int number, ChoiceFields row) {
        boolean added =
                pressed.equals("add") && number == rows.size() && row.key().isEmpty();
        List<FormTextView> names = new ArrayList<>();
        List<FormTextView> prompts = new ArrayList<>();
        for (PageLanguage language : PageLanguage.values()) {
            String tag = language.locale().toLanguageTag();
            names.add(fields.field(
                    ChoiceFields.nameField(list, number, language),
                    texts.text(CHOICE + "name", language.ownName()),
                    "",
                    tag,
                    added && language == reader));
            if (list.asks()) {
                prompts.add(fields.field(
                        ChoiceFields.promptsField(list, number, language),
                        texts.text(CHOICE + "prompts", language.ownName()),
                        "",
                        tag,
                        false));
            }
        }
        String prefix = ChoiceFields.field(list, number, "");
        return new SettingsItemView(
                number,
                prefix,
                row.key(),
                name(row),
                row.hidden(),
                added || fields.isRefused(prefix) || row.key().isEmpty(),
                list.shipped().stream().noneMatch(shipped -> shipped.key().equals(row.key())),
                number == 1,
                number == rows.size(),
                fields.error(ChoiceFields.field(list, number, "key")),
                earlier(row.key()),
                RowMoves.focus(number, rows.size(), pressed),
                names,
                prompts);
    }

    private String name(ChoiceFields row) {
        if (!row.name(reader).isEmpty()) {
            return row.name(reader);
        }
        return Arrays.stream(PageLanguage.values())
                .map(row::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> texts.text(list.words() + "new"));
    }

    private String earlier(String key) {
        List<String> names = screen.current().aliases().getOrDefault(NamedChoices.aliasKey(list.key(), key), List.of());
        return names.isEmpty() ? "" : texts.text(CHOICE + "earlier", String.join(", ", names));
    }
}
