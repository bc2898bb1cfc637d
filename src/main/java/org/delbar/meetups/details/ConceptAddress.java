package org.delbar.meetups.details;

/** Where a concept's page is, for somebody who may see it. */
record ConceptAddress(String title, String address) {}
