package vn.sontay.training.learning.pack.format;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sontay.training.shared.Digests;

/** A public key as digits that are read out on the telephone: eight groups of five, which stand for 132 bits of its SHA-256. */
public final class Fingerprints {

    private static final int GROUPS = 8;
    private static final int DIGITS = 5;
    private static final BigInteger RANGE = BigInteger.TEN.pow(GROUPS * DIGITS);

    private Fingerprints() {
    }

    /** @param publicKey as a manifest has it */
    public static String of(String publicKey) {
        BigInteger number = new BigInteger(Digests.sha256("content-pack-key|" + publicKey), 16).mod(RANGE);
        String digits = String.format(Locale.ROOT, "%0" + GROUPS * DIGITS + "d", number);
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < digits.length(); i += DIGITS) {
            groups.add(digits.substring(i, i + DIGITS));
        }
        return String.join(" ", groups);
    }

    /** @return whether somebody typed these digits, however they parted them */
    public static boolean isTyped(String typed, String fingerprint) {
        return digits(typed).equals(digits(fingerprint));
    }

    private static String digits(String text) {
        return text.replaceAll("[\\s.,–-]", "");
    }
}
