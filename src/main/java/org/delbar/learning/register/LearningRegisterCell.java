package org.delbar.learning.register;

/**
 * @param mark for the colour of a status only; the text says the same. Empty elsewhere
 * @param text may be empty
 */
public record LearningRegisterCell(String column, String label, String mark, String text) {}
