package org.delbar.methodbook.contentcheck;

import java.util.List;

/**
 * The findings below one heading, in the page's order.
 *
 * @param heading empty for what stands above the first heading
 */
public record CheckedSection(String heading, List<Finding> findings) {

    public CheckedSection {
        findings = List.copyOf(findings);
    }
}
