package org.delbar.workbench.web.screens;

/**
 * Somebody of the sample community.
 *
 * @param role in the reader's words, may be empty
 * @param language the name of the language in itself
 */
public record SignInCard(String username, String fullName, String role, String language) {

    public String initials() {
        return Initials.of(fullName);
    }
}
