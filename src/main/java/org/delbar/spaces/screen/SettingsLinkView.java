package org.delbar.spaces.screen;

/**
 * A further screen of the space.
 *
 * @param path below the site's address
 */
public record SettingsLinkView(String text, String path) {}
