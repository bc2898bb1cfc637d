package org.delbar.methodbook.card;

/** One fact on the card. */
public record MethodCardFact(String key, String label, String value) {}
