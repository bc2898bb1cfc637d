package org.delbar.spaces.screen;

/** One option of a choice. */
public record SettingsChoiceView(String value, String name, boolean chosen) {}
