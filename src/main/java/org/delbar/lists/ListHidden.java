package org.delbar.lists;

/** Something the form carries along. */
public record ListHidden(String name, String value) {}
