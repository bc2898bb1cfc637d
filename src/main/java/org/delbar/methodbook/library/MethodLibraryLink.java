package org.delbar.methodbook.library;

/** Another way to look at the list. */
public record MethodLibraryLink(String key, String label, String address, boolean current) {}
