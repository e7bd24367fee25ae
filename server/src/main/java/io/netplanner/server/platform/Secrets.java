package io.netplanner.server.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;

/** Random secrets, and the hash by which a random one is stored. Not for passwords, which need a slow one. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** No letters or digits that are mistaken for each other when typed from a screen. */
    private static final String TYPEABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int PASSWORD_LENGTH = 16;

    private Secrets() {}

    /** 256 random bits, URL-safe. */
    public static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A password of 79 random bits that can be typed, in groups of four. */
    public static String randomPassword() {
        String letters = RANDOM.ints(PASSWORD_LENGTH, 0, TYPEABLE.length())
                .mapToObj(i -> String.valueOf(TYPEABLE.charAt(i)))
                .collect(Collectors.joining());
        return letters.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** SHA-256: enough for what has 256 random bits, and quick. */
    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
