package org.delbar.meetups.steps;

/**
 * One of the statuses to choose from.
 *
 * @param name and what it means, in the reader's words
 */
public record ConceptStatusChoice(String key, String name, String hint, boolean chosen) {}
