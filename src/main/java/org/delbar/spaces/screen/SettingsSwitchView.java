package org.delbar.spaces.screen;

/** Something that a space may want. */
public record SettingsSwitchView(String field, String name, String hint, boolean wanted) {}
