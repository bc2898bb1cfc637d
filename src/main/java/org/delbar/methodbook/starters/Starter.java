package org.delbar.methodbook.starters;

import org.delbar.words.PageLanguage;

/** A way of working that comes with the product, in the order in which a group meets them. */
public enum Starter {
    CHECK_IN("check-in", "starter-check-in-"),
    SILENT_BRAINSTORM("brainstorm", "starter-brainstorm-"),
    PREMORTEM("premortem", "starter-premortem-"),
    DECISION_LOG("decision-log", "starter-decision-log-"),
    RETROSPECTIVE("retrospective", "starter-retrospective-"),
    WALK_AND_TALK("walk-and-talk", "starter-walk-and-talk-");

    private final String key;
    private final String files;

    Starter(String key, String files) {
        this.key = key;
        this.files = files;
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
        return files + language.code() + ".xml";
    }
}
