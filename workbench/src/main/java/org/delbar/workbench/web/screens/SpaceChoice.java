package org.delbar.workbench.web.screens;

/** A space that a page can go to. */
public record SpaceChoice(String key, String name, boolean chosen) {}
