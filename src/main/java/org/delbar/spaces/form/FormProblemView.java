package org.delbar.spaces.form;

/** @param id of the field where it can be mended; empty when there is none */
public record FormProblemView(String id, String text) {}
