package org.delbar.meetups.plans;

import org.delbar.words.SpaceKey;

/** A page that holds a concept, as a link in storage format names it. */
public record ConceptLink(SpaceKey space, String title) {}
