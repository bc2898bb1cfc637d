package org.delbar.meetups.card;

/** One line of the card, finished text. */
public record ConceptCardFact(String key, String label, String value) {}
