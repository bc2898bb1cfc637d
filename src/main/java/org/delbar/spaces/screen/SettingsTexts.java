package org.delbar.spaces.screen;

import java.util.Locale;
import org.delbar.confluence.Texts;
import org.delbar.words.Refusal;

/** Makes fields of the screen, with what is typed in them and what is wrong with it. */
final class SettingsTexts {

    private final Texts texts;
    private final SettingsScreen screen;

    SettingsTexts(Texts texts, SettingsScreen screen) {
        this.texts = texts;
        this.screen = screen;
    }

    SettingsTextView field(String name, String label, String hint) {
        return field(name, label, hint, "", false);
    }

    SettingsTextView field(String name, String label, String hint, String language, boolean focus) {
        return new SettingsTextView(name, id(name), label, screen.field(name), hint, error(name), language, focus);
    }

    /** All that is wrong with it: more than one name of a row may be refused. */
    String error(String name) {
        return String.join(
                " ",
                screen.refusals().stream()
                        .filter(refusal -> refusal.field().equals(name))
                        .map(texts::text)
                        .distinct()
                        .toList());
    }

    static String id(String field) {
        return "delbar-settings-" + field.replace('.', '-').toLowerCase(Locale.ROOT);
    }

    SettingsProblemView problem(Refusal refusal) {
        return new SettingsProblemView(id(refusal.field()), texts.text(refusal));
    }
}
