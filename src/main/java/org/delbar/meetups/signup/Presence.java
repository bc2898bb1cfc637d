package org.delbar.meetups.signup;

import java.time.Instant;

/**
 * What a host has noted about somebody.
 *
 * @param wasThere at the meetup as it was dated then
 */
public record Presence(boolean wasThere, Instant notedAt) {}
