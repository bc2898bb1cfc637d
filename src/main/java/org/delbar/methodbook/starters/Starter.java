package org.delbar.methodbook.starters;

import org.delbar.words.PageLanguage;

/** A way of working that comes with the product, in the order in which a group meets them. */
public enum Starter {
    CHECK_IN("check-in"),
    SILENT_BRAINSTORM("brainstorm"),
    PREMORTEM("premortem"),
    DECISION_LOG("decision-log"),
    RETROSPECTIVE("retrospective"),
    WALK_AND_TALK("walk-and-talk");

    private final String key;

    Starter(String key) {
        this.key = key;
    }

    /** As forms send it. */
    public String key() {
        return key;
    }

    public String titleKey() {
        return "delbar.methodbook.starters.title." + key;
    }

    /** Beside this class. */
    String file(PageLanguage language) {
        return "starter-" + key + "-" + language.code() + ".xml";
    }
}
