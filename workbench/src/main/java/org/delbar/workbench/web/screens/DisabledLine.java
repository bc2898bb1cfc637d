package org.delbar.workbench.web.screens;

/** Somebody who may not sign in. */
public record DisabledLine(String username, String fullName) {}
