package org.delbar.workbench.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the workbench, under the names Confluence has for them. */
public final class Languages {

    /** English, Swedish, Norwegian. */
    public static final List<Locale> OFFERED =
            List.of(Locale.UK, Locale.forLanguageTag("sv-SE"), Locale.forLanguageTag("no-NO"));

    private Languages() {}

    /** The offered locale that a reader of this one understands best; bokmål and nynorsk are answered in Norwegian. */
    public static Optional<Locale> nearest(Locale wanted) {
        return switch (wanted.getLanguage()) {
            case "en" -> Optional.of(OFFERED.get(0));
            case "sv" -> Optional.of(OFFERED.get(1));
            case "no", "nb", "nn" -> Optional.of(OFFERED.get(2));
            default -> Optional.empty();
        };
    }

    /** The first of these that is offered. */
    public static Optional<Locale> firstOf(List<Locale> wanted) {
        return wanted.stream().flatMap(each -> nearest(each).stream()).findFirst();
    }
}
