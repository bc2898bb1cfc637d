package org.delbar.workbench.web.screens;

/** What one person or group may do in a space. */
public record RightsLine(String holder, boolean view, boolean add, boolean administer) {}
