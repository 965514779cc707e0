package vn.sontay.training.shared.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key of one person (SEA-1). */
public final class PersonKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param secret 64 hexadecimal digits */
    PersonKey(String secret) {
        this.key = new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM);
    }

    /**
     * @param field what the value is, so that the same text in two fields isn't recognised
     * @return 64 hexadecimal digits; the same for each way of writing the same letters
     */
    public String digest(String field, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(
                    (field + '=' + Normalizer.normalize(value, Normalizer.Form.NFC)).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
