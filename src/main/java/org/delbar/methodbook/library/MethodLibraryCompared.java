package org.delbar.methodbook.library;

/** A method that stands beside others. */
public record MethodLibraryCompared(String address, String title) {}
