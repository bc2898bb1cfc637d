package org.delbar.methodbook.library;

/**
 * One choice of a kind.
 *
 * @param count how many methods it would show; empty when that is not known
 */
public record MethodLibraryTick(String value, String label, String count, boolean chosen) {}
