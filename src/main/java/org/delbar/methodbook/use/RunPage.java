package org.delbar.methodbook.use;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.delbar.methodbook.MethodWords;
import org.delbar.pagefacts.StorageMarkup;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;

/** The page that becomes of a use: where it comes from, when and who, then the sheet. All but the first is native. */
final class RunPage {

    /** The id of the Page Properties macro with the facts of a run, for lists of Confluence itself. */
    static final String TABLE_ID = "delbar-method-run";

    private static final String RUN = "delbar.methodbook.run.";

    private final MethodWords words;
    private final PageLanguage language;

    RunPage(MethodWords words, PageLanguage language) {
        this.words = words;
        this.language = language;
    }

    String storage(Origin origin, LocalDate date, Set<PersonKey> who, String sheet) {
        return OriginMarkup.written(origin)
                + "<ac:structured-macro ac:name=\"details\" ac:schema-version=\"1\"><ac:parameter ac:name=\"id\">"
                + TABLE_ID
                + "</ac:parameter><ac:rich-text-body><table><tbody>"
                + row("date", StorageMarkup.date(date))
                + row("who", who.stream().map(StorageMarkup::person).collect(Collectors.joining(", ")))
                + "</tbody></table></ac:rich-text-body></ac:structured-macro>"
                + (sheet.isEmpty() ? "<p />" : sheet);
    }

    private String row(String key, String value) {
        return "<tr><th>" + StorageMarkup.escaped(words.text(language, RUN + key)) + "</th><td>" + value + "</td></tr>";
    }
}
