package org.delbar.learning.card;

/** One fact on the card. */
public record LearningCardFact(String label, String value) {}
