package org.delbar.learning.capture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.delbar.words.PersonKey;

/**
 * Tells one filling of the form from another: by everything that was sent, so that a text changed after a broken
 * connection is never taken for the one before.
 */
final class CaptureFingerprint {

    private CaptureFingerprint() {}

    /** A capture that brings no mark of its form is like no other. */
    static String of(Capture capture, PersonKey person) {
        String form = capture.form().isBlank() ? UUID.randomUUID().toString() : capture.form();
        MessageDigest digest = sha256();
        for (String part : List.of(
                person.value(),
                form,
                capture.space(),
                capture.parent(),
                capture.whatHappened(),
                capture.kind(),
                capture.source(),
                capture.from().map(String::valueOf).orElse(""))) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
