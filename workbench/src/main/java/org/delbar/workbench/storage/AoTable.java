package org.delbar.workbench.storage;

/** A table that belongs to a plugin's Active Objects. */
public record AoTable(String name, long rows) {}
