package org.delbar.methodbook.use;

/** What the page becomes that the form makes. */
public enum FormKind {
    USE("use", "delbar.methodbook.use.", "/plugins/delbar/use-method.action"),
    VARIANT("variant", "delbar.methodbook.variant.", "/plugins/delbar/make-variant.action");

    private final String key;
    private final String textKey;
    private final String path;

    FormKind(String key, String textKey, String path) {
        this.key = key;
        this.textKey = textKey;
        this.path = path;
    }

    public String key() {
        return key;
    }

    /** Of the screen, below the site's address. */
    public String path() {
        return path;
    }

    /** Where the form of the screen is sent. */
    public String sendingPath() {
        return path.replace(".action", "-now.action");
    }

    /** With which its texts begin. */
    String textKey() {
        return textKey;
    }
}
