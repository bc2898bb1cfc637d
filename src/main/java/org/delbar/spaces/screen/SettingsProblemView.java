package org.delbar.spaces.screen;

/** @param id of the field where it can be mended; empty when there is none */
public record SettingsProblemView(String id, String text) {}
