package org.delbar.workbench.people;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Salted PBKDF2 hashes, written {@code rounds:salt:hash} so that the number of rounds can grow later. */
final class Passwords {

    private static final int ROUNDS = 20_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final Pattern SEPARATOR = Pattern.compile(":");

    private final SecureRandom random = new SecureRandom();

    String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        HexFormat hex = HexFormat.of();
        return ROUNDS + ":" + hex.formatHex(salt) + ":" + hex.formatHex(derive(password, salt, ROUNDS));
    }

    boolean matches(String password, String stored) {
        List<String> parts = SEPARATOR.splitAsStream(stored).toList();
        HexFormat hex = HexFormat.of();
        byte[] expected = hex.parseHex(parts.get(2));
        byte[] given = derive(password, hex.parseHex(parts.get(1)), Integer.parseInt(parts.get(0)));
        return MessageDigest.isEqual(expected, given);
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA256", impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
