package vn.sontay.training.people.security.factor;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change with the time, as RFC 6238 makes them and authenticator apps show them (SFA-1). */
final class Totp {

    /** How many digits a code has. */
    static final int DIGITS = 6;
    /** How many random bytes a secret has: as many as the hash. */
    static final int SECRET_BYTES = 20;
    /** How many steps early or late a code may be. */
    static final int SKEW = 1;

    private static final String HASH = "HmacSHA1";
    private static final int STEP_SECONDS = 30;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_OF_A_LETTER = 5;
    private static final int BITS_OF_A_BYTE = 8;

    private Totp() {
    }

    /** @return the number of the step in which that moment lies */
    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    /** @return the code of that step, with zeros in front */
    static String code(byte[] secret, long step, int digits) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(secret, HASH));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%0" + digits + "d", number % (long) Math.pow(10, digits));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the step nearest to that one, at most so many off, whose code this is; empty when there is none */
    static OptionalLong find(byte[] secret, String code, long around, int most) {
        return LongStream.rangeClosed(0, most).flatMap(off -> LongStream.of(around - off, around + off))
                .filter(step -> code(secret, step, DIGITS).equals(code)).findFirst();
    }

    /** @return the bytes as letters and digits that can be typed (base 32) */
    static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte each : bytes) {
            held = held << BITS_OF_A_BYTE | each & 0xff;
            bits += BITS_OF_A_BYTE;
            while (bits >= BITS_OF_A_LETTER) {
                bits -= BITS_OF_A_LETTER;
                text.append(LETTERS.charAt(held >> bits & LETTERS.length() - 1));
            }
        }
        if (bits > 0) {
            text.append(LETTERS.charAt(held << BITS_OF_A_LETTER - bits & LETTERS.length() - 1));
        }
        return text.toString();
    }

    /** @return what the square code says to an authenticator app */
    static String uri(String issuer, String account, String secret) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + secret + "&issuer="
                + encoded(issuer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
