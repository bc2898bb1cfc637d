package org.delbar.meetups.calendar;

import java.nio.charset.StandardCharsets;

/** The lines of a calendar file: at most 75 octets each, and no character torn apart (RFC 5545, 3.1). */
final class ContentLines {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder out = new StringBuilder();

    /** @param head the name of a property with its parameters, or BEGIN or END */
    ContentLines line(String head, String value) {
        String line = head + ":" + value;
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String character = line.substring(i, line.offsetByCodePoints(i, 1));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                out.append(END).append(' ');
                octets = 1;
            }
            out.append(character);
            octets += size;
            i += character.length();
        }
        out.append(END);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
