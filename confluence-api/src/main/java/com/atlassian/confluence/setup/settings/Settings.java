package com.atlassian.confluence.setup.settings;

/** Confluence 10.2 API, signature only. */
public class Settings {
    private final String emailAddressVisibility;

    public Settings(String emailAddressVisibility) {
        this.emailAddressVisibility = emailAddressVisibility;
    }

    public String getEmailAddressVisibility() {
        return emailAddressVisibility;
    }
}
