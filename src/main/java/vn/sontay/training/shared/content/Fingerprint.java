package vn.sontay.training.shared.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The SHA-256 of some texts in their order, the same on every machine: each text is written with its length before it, so
 * that no two different lists read alike.
 */
public final class Fingerprint {

    private final StringBuilder canonical = new StringBuilder();

    /** Adds one text. */
    public Fingerprint add(String text) {
        canonical.append(text.length()).append(':').append(text).append('\n');
        return this;
    }

    /** Adds a list as one thing: its size, then its texts. */
    public Fingerprint add(List<String> texts) {
        canonical.append('[').append(texts.size()).append("]\n");
        texts.forEach(this::add);
        return this;
    }

    /** @return 64 hexadecimal digits, lower case */
    public String sha256() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(canonical.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
