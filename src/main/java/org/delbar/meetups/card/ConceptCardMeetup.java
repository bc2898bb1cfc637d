package org.delbar.meetups.card;

/** The next meetup that is held by the concept, finished text. */
public record ConceptCardMeetup(String label, String title, String address, String when, String countdown) {}
