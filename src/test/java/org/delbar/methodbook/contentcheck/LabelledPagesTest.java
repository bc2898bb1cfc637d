package org.delbar.methodbook.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How well the check finds and proposes what people labelled. The floors only rise. */
class LabelledPagesTest {

    static final Path PAGES = Path.of("test/resources/org/delbar/methodbook/contentcheck/pages");

    /** The half of the pages on which no weight was set. */
    static final String UNSEEN = "[a-z]+-\\d[13579]";

    /** Dynamic macros, whose parameters are found instead: the macro itself belongs to every page. */
    private static final Set<FindingKind> IN_PARTS = Set.of(FindingKind.MACRO, FindingKind.PARAMETER);

    @Test
    void findsWhatPeopleFound() throws Exception {
        Measured all = Measured.on(PAGES, "");

        assertThat(all.things())
                .containsKeys(FindingKind.MENTION, FindingKind.NAME, FindingKind.DATE, FindingKind.AMOUNT);
        assertThat(all.things()).allSatisfy((kind, score) -> {
            assertThat(score.recall())
                    .as(kind + " found")
                    .isGreaterThanOrEqualTo(IN_PARTS.contains(kind) ? 0.75 : 0.94);
            assertThat(score.precision())
                    .as(kind + " rightly")
                    .isGreaterThanOrEqualTo(IN_PARTS.contains(kind) ? 0.90 : 0.95);
        });
        assertThat(all.unmatched()).as("words nobody labelled").isLessThanOrEqualTo(20);
    }

    @Test
    void proposesWhatPeopleWouldPropose() throws Exception {
        Measured unseen = Measured.on(PAGES, UNSEEN);

        assertThat(unseen.removals().recall()).as("answers that go").isGreaterThanOrEqualTo(0.87);
        assertThat(unseen.removals().precision()).isGreaterThanOrEqualTo(0.75);
        assertThat(unseen.keepings().precision()).as("instructions that stay").isGreaterThanOrEqualTo(0.75);
        assertThat(unseen.keepings().recall()).isGreaterThanOrEqualTo(0.6);
    }
}
