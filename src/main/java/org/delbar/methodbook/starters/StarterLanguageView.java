package org.delbar.methodbook.starters;

/**
 * A language to choose.
 *
 * @param name what its speakers call it
 * @param lang for the attributes {@code lang} and {@code hreflang}
 */
public record StarterLanguageView(String name, String lang, String url, boolean chosen) {}
