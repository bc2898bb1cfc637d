package org.delbar.methodbook.use;

/** A space in the dialog. */
public record MethodUseChoice(String key, String name, boolean chosen) {}
