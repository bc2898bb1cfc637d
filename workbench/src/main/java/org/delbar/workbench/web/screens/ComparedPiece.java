package org.delbar.workbench.web.screens;

/** Some words of a line; {@code kind} is {@code same}, {@code removed} or {@code added}. */
public record ComparedPiece(String kind, String text) {}
