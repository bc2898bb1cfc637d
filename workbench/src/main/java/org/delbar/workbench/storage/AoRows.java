package org.delbar.workbench.storage;

import java.util.List;

/**
 * Some rows of a plugin's table, as text.
 *
 * @param more whether there are rows after these
 */
public record AoRows(List<String> columns, List<List<String>> rows, boolean more) {}
