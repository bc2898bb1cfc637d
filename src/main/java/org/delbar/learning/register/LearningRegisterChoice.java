package org.delbar.learning.register;

/** One option of a filter. */
public record LearningRegisterChoice(String value, String label, boolean chosen) {}
