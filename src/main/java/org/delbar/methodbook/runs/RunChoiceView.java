package org.delbar.methodbook.runs;

/** Something to choose in the form. */
public record RunChoiceView(String key, String name, boolean chosen) {}
