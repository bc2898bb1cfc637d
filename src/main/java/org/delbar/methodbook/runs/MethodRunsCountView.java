package org.delbar.methodbook.runs;

/** How many gave one answer. */
public record MethodRunsCountView(String key, String name, int number, int all) {}
