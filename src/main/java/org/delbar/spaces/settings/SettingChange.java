package org.delbar.spaces.settings;

/**
 * One setting that differs.
 *
 * @param nameKey what is called so on screens and in the audit log
 * @param detail which one of its kind, as {@code learning.when}; may be empty
 */
public record SettingChange(String nameKey, String detail, String from, String to) {

    public String fromInWords() {
        return inWords(from);
    }

    public String toInWords() {
        return inWords(to);
    }

    private String inWords(String value) {
        return detail.isEmpty() ? value : detail + ": " + value;
    }
}
