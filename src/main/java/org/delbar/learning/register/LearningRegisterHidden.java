package org.delbar.learning.register;

/** Something the form carries along. */
public record LearningRegisterHidden(String name, String value) {}
