package vn.sontay.training.shared.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signs the tags of forms, and knows its own again (DRA-1). */
@ApplicationScoped
public class FormTags {

    /** How long a page may lie open before its form is sent. */
    static final Duration LIFE = Duration.ofDays(7);

    private static final int LONGEST = 8000;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    @Inject
    InstallationKey key;

    @Inject
    Clock clock;

    protected FormTags() {
    }

    /** For tests. */
    FormTags(InstallationKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** @return the tag as its form carries it */
    public String sign(FormTag tag) {
        byte[] written = tag.written().getBytes(StandardCharsets.UTF_8);
        return ENCODER.encodeToString(written) + "." + ENCODER.encodeToString(mac(written));
    }

    /** @return the tag, or empty when it is missing, too old, or not one of ours */
    public Optional<FormTag> verified(@Nullable String sent) {
        int dot = sent == null ? -1 : sent.indexOf('.');
        if (sent == null || dot < 0 || sent.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] written = Base64.getUrlDecoder().decode(sent.substring(0, dot));
            byte[] mac = Base64.getUrlDecoder().decode(sent.substring(dot + 1));
            return MessageDigest.isEqual(mac, mac(written))
                    ? FormTag.read(new String(written, StandardCharsets.UTF_8))
                            .filter(tag -> tag.writtenAt().plus(LIFE).isAfter(clock.instant()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] mac(byte[] written) {
        return DraftCipher.mac(key.bytes(), "form-tag", written);
    }
}
