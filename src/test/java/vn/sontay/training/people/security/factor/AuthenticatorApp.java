package vn.sontay.training.people.security.factor;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** A phone's app that has learnt a secret by its letters. */
public final class AuthenticatorApp {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    /** @param typed in groups or not */
    public AuthenticatorApp(String typed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char each : typed.replace(" ", "").toCharArray()) {
            held = held << 5 | LETTERS.indexOf(each);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
            }
        }
        secret = bytes.toByteArray();
    }

    /** @return what it shows so many steps after that moment */
    public String code(Instant moment, int off) {
        return Totp.code(secret, Totp.step(moment) + off, Totp.DIGITS);
    }

    /** @return a code that it showed at no time near */
    String wrong(Instant moment) {
        int number = 100_000;
        while (Totp.find(secret, String.valueOf(number), Totp.step(moment), 25).isPresent()) {
            number++;
        }
        return String.valueOf(number);
    }
}
