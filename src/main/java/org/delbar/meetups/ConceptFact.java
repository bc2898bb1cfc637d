package org.delbar.meetups;

/** The rows of a concept's facts table, in page order. */
public enum ConceptFact {
    LINE("line"),
    LENGTH("length"),
    PEOPLE("people"),
    FORM("form"),
    PLACE("place"),
    COST("cost"),
    RHYTHM("rhythm"),
    ROLES("roles"),
    SUBJECT("subject"),
    HOSTS("hosts"),
    ORGANISATION("organisation"),
    STATUS("status"),
    STEP("step"),
    VERSION("version"),
    TRIAL_UNTIL("trial-until");

    /** The id of the Page Properties macro that makes a page a concept. */
    public static final String TABLE_ID = "delbar-concept";

    private final String key;

    ConceptFact(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Among the facts of the area, where concepts and meetups have rows of the same name. */
    public String nameKey() {
        return "concept-" + key;
    }

    /** Under which a space keeps further names of the row. */
    public String aliasKey() {
        return "meetups." + nameKey();
    }

    public String textKey() {
        return "delbar.meetups.concept-fact." + key;
    }
}
