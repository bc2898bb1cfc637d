package org.delbar.learning;

/** The rows of a worksheet's facts table. */
public enum LearningFact {
    WHEN("when"),
    KIND("kind"),
    SOURCE("source"),
    PROCESS("process"),
    OWNER("owner"),
    STATUS("status"),
    THEMES("themes"),
    TRAINING("training");

    /** The id of the Page Properties macro that makes a page a worksheet. */
    public static final String TABLE_ID = "delbar-learning";

    private final String key;

    LearningFact(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Under which a space keeps further names of the row. */
    public String aliasKey() {
        return "learning." + key;
    }

    public String textKey() {
        return "delbar.learning.fact." + key;
    }
}
