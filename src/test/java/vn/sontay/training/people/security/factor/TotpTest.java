package vn.sontay.training.people.security.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** SFA-1. */
class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @Test
    void codes_are_those_of_the_vectors_of_rfc_6238() {
        Map<Long, String> vectors = Map.of(59L, "94287082", 1111111109L, "07081804", 1111111111L, "14050471",
                1234567890L, "89005924", 2000000000L, "69279037", 20000000000L, "65353130");
        vectors.forEach((second, code) -> assertEquals(code,
                Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)), 8)));
    }

    @Test
    void a_code_has_six_digits_with_zeros_in_front() {
        assertEquals("081804", Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(1111111109L)), 6));
    }

    @Test
    void a_code_is_found_so_many_steps_off_and_no_more() {
        String code = Totp.code(SECRET, 1000, Totp.DIGITS);
        assertEquals(OptionalLong.of(1000), Totp.find(SECRET, code, 1000, 1));
        assertEquals(OptionalLong.of(1000), Totp.find(SECRET, code, 999, 1));
        assertEquals(OptionalLong.of(1000), Totp.find(SECRET, code, 1001, 1));
        assertTrue(Totp.find(SECRET, code, 1002, 1).isEmpty());
        assertTrue(Totp.find(SECRET, code, 998, 1).isEmpty());
    }

    @Test
    void a_secret_is_written_as_apps_read_it() {
        assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.base32(SECRET));
        assertEquals("MZXW6YQ", Totp.base32("foob".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(
                "otpauth://totp/T%E1%BA%ADp%20hu%E1%BA%A5n:quan.tri?secret=GEZD&issuer=T%E1%BA%ADp%20hu%E1%BA%A5n",
                Totp.uri("Tập huấn", "quan.tri", "GEZD"));
    }
}
