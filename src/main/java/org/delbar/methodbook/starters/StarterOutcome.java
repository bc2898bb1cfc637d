package org.delbar.methodbook.starters;

import java.util.Optional;
import org.delbar.confluence.SeenPages.SeenPage;

/**
 * What came of one starter method.
 *
 * @param page the page that was made, if the person may see it
 */
public record StarterOutcome(String title, Result result, Optional<SeenPage> page) {

    /** Of one method; the others are made all the same. */
    public enum Result {
        MADE("made"),
        /** By a page of this title, which the person may see or not: nobody can tell which. */
        TAKEN("taken"),
        FAILED("failed"),
        /** This product makes no pages for add-ons. */
        IMPOSSIBLE("impossible");

        private final String key;

        Result(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        public String textKey() {
            return "delbar.methodbook.starters.outcome." + key;
        }
    }
}
