package org.delbar.methodbook.starters;

/**
 * What came of one method.
 *
 * @param result {@code made}, {@code taken}, {@code failed} or {@code impossible}
 * @param url of the new page, else empty
 * @param text what came of it
 */
public record StarterOutcomeView(String result, String title, String url, String text) {}
