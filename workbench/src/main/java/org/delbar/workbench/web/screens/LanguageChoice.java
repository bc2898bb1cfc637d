package org.delbar.workbench.web.screens;

/** @param name of the language in itself */
public record LanguageChoice(String tag, String name, boolean chosen) {}
