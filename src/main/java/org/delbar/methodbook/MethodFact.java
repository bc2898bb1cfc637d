package org.delbar.methodbook;

/** The rows of a method's facts table, in page order. */
public enum MethodFact {
    LINE("line"),
    CATEGORY("category"),
    SUBJECT("subject"),
    TIME("time"),
    PREPARATION("preparation"),
    PEOPLE("people"),
    FORM("form"),
    DIFFICULTY("difficulty"),
    MATERIALS("materials"),
    SHARED_BY("shared-by"),
    ORGANISATION("organisation"),
    BASED_ON("based-on"),
    SOURCE("source"),
    STATUS("status"),
    VERSION("version"),
    LANGUAGE("language");

    /** The id of the Page Properties macro that makes a page a method. */
    public static final String TABLE_ID = "delbar-method";

    private final String key;

    MethodFact(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Under which a space keeps further names of the row. */
    public String aliasKey() {
        return "methodbook." + key;
    }

    public String textKey() {
        return "delbar.methodbook.fact." + key;
    }
}
