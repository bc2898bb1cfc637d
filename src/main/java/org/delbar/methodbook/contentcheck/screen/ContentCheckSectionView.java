package org.delbar.methodbook.contentcheck.screen;

import java.util.List;

/** @param number of the section, for one decision for all of it */
public record ContentCheckSectionView(String number, String heading, List<ContentCheckFindingView> findings) {

    public ContentCheckSectionView {
        findings = List.copyOf(findings);
    }
}
