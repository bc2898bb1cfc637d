package org.delbar.methodbook.sheet;

/** What the marker says, in the reader's language. */
public record MethodTemplateView(String badge, String line) {}
