package org.delbar.meetups.signup;

import org.delbar.words.PersonKey;

/** Who acts, and whether for the meetup. */
public record Actor(PersonKey person, boolean host) {}
