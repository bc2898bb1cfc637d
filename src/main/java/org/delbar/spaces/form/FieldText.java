package org.delbar.spaces.form;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.delbar.words.Refusal;

/** What must hold of every short text that is typed into a form. */
public final class FieldText {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");

    private FieldText() {}

    /** The text itself; what is wrong with it is refused at the field. */
    public static String singleLine(String field, String text, int longest, Consumer<Refusal> refusals) {
        if (text.length() > longest) {
            refusals.accept(Refusal.of(field, "delbar.spaces.settings.refused.too-long", longest, text.length()));
        }
        if (CONTROL.matcher(text).find()) {
            refusals.accept(Refusal.of(field, "delbar.spaces.settings.refused.character"));
        }
        return text;
    }
}
