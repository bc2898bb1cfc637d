package org.delbar.pagefacts.making;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.delbar.words.PersonKey;

/**
 * Tells one filling of a form from another: by everything that was sent, so that a text changed after a broken
 * connection is never taken for the one before.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /**
     * What is sent by a person.
     *
     * @param form drawn once for each filling of the form; what brings no such mark is like nothing else
     * @param fields the rest that was sent, in a fixed order
     */
    public static String of(PersonKey person, String form, List<String> fields) {
        MessageDigest digest = sha256();
        add(digest, person.value());
        add(digest, form.isBlank() ? UUID.randomUUID().toString() : form);
        fields.forEach(field -> add(digest, field));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What is one and the same, whoever sends it. */
    public static String of(List<String> fields) {
        MessageDigest digest = sha256();
        fields.forEach(field -> add(digest, field));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
