package org.delbar.meetups.signup;

import java.util.Locale;
import java.util.Optional;

/** What somebody answers. Only {@link #COMING} asks for a seat. */
public enum Reply {
    COMING,
    MAYBE,
    CANNOT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Reply> of(String key) {
        for (Reply reply : values()) {
            if (reply.key().equals(key)) {
                return Optional.of(reply);
            }
        }
        return Optional.empty();
    }
}
