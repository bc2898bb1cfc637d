package org.delbar.workbench.web.screens;

/** A page above with view restrictions that hold for what is below it. */
public record InheritedLine(String title, String url, String names) {}
