package org.delbar.methodbook.card;

/**
 * A line of credit: {@code label: linked text}.
 *
 * @param label may be empty
 * @param address whole, where {@code text} leads; empty for plain text
 */
public record MethodCardCredit(String key, String label, String text, String address) {}
