package vn.sontay.training.people.security.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontay.training.shared.Installation;

class PasskeySiteTest {

    @ParameterizedTest
    @CsvSource({"https://taphuan.example.vn, taphuan.example.vn, https://taphuan.example.vn",
            "https://Taphuan.Example.vn:443/, taphuan.example.vn, https://taphuan.example.vn",
            "https://taphuan.example.vn:8443/x, taphuan.example.vn, https://taphuan.example.vn:8443",
            "http://localhost:8080, localhost, http://localhost:8080"})
    void it_is_the_host_and_origin_of_the_public_address(String url, String name, String origin) {
        assertEquals(Optional.of(new PasskeySite(name, origin)), site(Map.of("PUBLIC_URL", url)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://taphuan.example.vn", "https://10.0.0.1", "https://[::1]", "ftp://localhost",
            "x y",
            "taphuan"})
    void elsewhere_browsers_make_none(String url) {
        assertEquals(Optional.empty(), site(Map.of("PUBLIC_URL", url)));
    }

    @Test
    void a_demo_without_a_public_address_has_this_machine_s() {
        assertEquals(Optional.of(new PasskeySite("localhost", "http://localhost:8081")),
                site(Map.of("DEMO", "true", "HTTP_PORT", "8081")));
    }

    private static Optional<PasskeySite> site(Map<String, String> environment) {
        return PasskeySite.of(new Installation(environment));
    }
}
