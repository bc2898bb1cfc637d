package org.delbar.workbench.web.screens;

/** A template in the list of a space; {@code edited} when the space has a version of its own. */
public record TemplateLine(String blueprint, String template, String refId, String editUrl, boolean edited) {}
