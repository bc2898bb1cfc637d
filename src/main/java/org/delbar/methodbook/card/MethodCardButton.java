package org.delbar.methodbook.card;

/**
 * Something that can be done with a method.
 *
 * @param key what a script finds it by
 * @param address where it leads without a script
 * @param page id of the method's page
 */
public record MethodCardButton(String key, String label, String address, String page) {}
