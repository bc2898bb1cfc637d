package org.delbar.spaces.screen;

/**
 * Where a template is edited.
 *
 * @param language what its speakers call it
 * @param tag of that language
 * @param path below the site's address
 * @param state whether the space has changed it, in words; empty when it has not
 */
public record SettingsTemplateView(String language, String tag, String path, String state) {}
