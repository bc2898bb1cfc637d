package org.delbar.methodbook.library;

/** @param text may be empty */
public record MethodLibraryCell(String column, String label, String text) {}
