package org.delbar.methodbook.contentcheck.screen;

import java.text.MessageFormat;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.contentcheck.CheckWords;
import org.delbar.methodbook.contentcheck.FindingKind;
import org.delbar.words.PageLanguage;

/** Prompts in the page language of a space. */
record Prompts(MethodWords words, PageLanguage language) implements CheckWords {

    private static final String PROMPT = "delbar.methodbook.contentcheck.prompt.";
    private static final int LONGEST_HEADING = 120;

    @Override
    public String write(String heading) {
        String bare = heading.replaceAll("^[\\d.\\s§)]{1,8}(?=\\p{L})|[:\\s]{1,4}$", "");
        String cut = bare.length() <= LONGEST_HEADING
                ? bare
                : bare.substring(0, bare.offsetByCodePoints(0, LONGEST_HEADING / 2)) + "…";
        return new MessageFormat(words.text(language, PROMPT + "write"), language.locale()).format(new Object[] {cut});
    }

    @Override
    public String write() {
        return words.text(language, PROMPT + "write-here");
    }

    @Override
    public String heading() {
        return words.text(language, PROMPT + "heading");
    }

    @Override
    public String instead(FindingKind kind) {
        return switch (kind) {
            case MENTION, NAME, DATE, MAIL, PHONE, AMOUNT -> words.text(language, PROMPT + kind.key());
            default -> "";
        };
    }
}
