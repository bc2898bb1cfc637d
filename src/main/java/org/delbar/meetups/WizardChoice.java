package org.delbar.meetups;

/**
 * Something to choose in a wizard.
 *
 * @param key as the form sends it
 */
public record WizardChoice(String key, String name) {}
