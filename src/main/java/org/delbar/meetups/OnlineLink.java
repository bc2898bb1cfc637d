package org.delbar.meetups;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Where people meet online: an address of the web and nothing else that a browser might run. */
public record OnlineLink(URI address) {

    public static final int LONGEST = 1_000;

    public OnlineLink {
        if (!isOfTheWeb(address)) {
            throw new IllegalArgumentException("not an address of the web: " + address);
        }
    }

    public static Optional<OnlineLink> read(String text) {
        String plain = text.strip();
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(plain)).filter(OnlineLink::isOfTheWeb).map(OnlineLink::new);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A name before the host would make one address look like another. */
    private static boolean isOfTheWeb(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("https") || scheme.equals("http"))
                && address.getHost() != null
                && address.getUserInfo() == null;
    }

    public String written() {
        return address.toString();
    }
}
