package org.delbar.meetups.plans;

import org.delbar.words.SpaceKey;

/**
 * A page that holds a concept, as a link in storage format names it.
 *
 * @param subject what the page says of its subject area, may be empty
 */
public record ConceptLink(SpaceKey space, String title, String subject) {}
