package org.delbar.words;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A language that created pages can be written in. Its code is stored and part of template keys. */
public enum PageLanguage {
    ENGLISH("en", "English"),
    SWEDISH("sv", "Svenska"),
    NORWEGIAN("no", "Norsk");

    private final String code;
    private final String ownName;

    PageLanguage(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    public String code() {
        return code;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** For dates and sorting; Norwegian is bokmål here. */
    public Locale locale() {
        return this == NORWEGIAN ? Locale.forLanguageTag("nb") : Locale.forLanguageTag(code);
    }

    public static Optional<PageLanguage> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** What is said in each language. */
    public static <T> Map<PageLanguage, T> each(Function<PageLanguage, T> said) {
        Map<PageLanguage, T> all = new EnumMap<>(PageLanguage.class);
        for (PageLanguage language : values()) {
            all.put(language, said.apply(language));
        }
        return all;
    }

    /** Norwegian answers to {@code no}, {@code nb} and {@code nn}; every language we do not write becomes English. */
    public static PageLanguage nearest(Locale locale) {
        return switch (locale.getLanguage()) {
            case "sv" -> SWEDISH;
            case "no", "nb", "nn" -> NORWEGIAN;
            default -> ENGLISH;
        };
    }
}
