package org.delbar.methodbook.use;

/**
 * What the templates of the button may show; everything is finished text in the reader's language.
 *
 * @param state {@code button}, {@code sample} or {@code line}
 * @param line one sentence instead of the button
 * @param address where the button leads without scripts; in files to the method
 */
public record MethodButtonView(
        String state,
        String line,
        String text,
        String address,
        String method,
        String space,
        String parent,
        String title,
        String label) {}
