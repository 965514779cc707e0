package vn.sontay.training.security.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeviceCookieTest {

    private static final Optional<String> PUBLIC = Optional.of("https://taphuan.example.vn");

    @Test
    void behind_a_proxy_the_host_of_the_public_address_is_secure_and_no_other() {
        assertTrue(DeviceCookie.isSecure(false, "taphuan.example.vn", PUBLIC));
        assertTrue(DeviceCookie.isSecure(true, "10.0.0.7:8080", Optional.empty()));
        assertFalse(DeviceCookie.isSecure(false, "10.0.0.7:8080", PUBLIC));
        assertFalse(DeviceCookie.isSecure(false, "taphuan.example.vn", Optional.of("http://taphuan.example.vn")));
        assertFalse(DeviceCookie.isSecure(false, "taphuan.example.vn", Optional.empty()));
    }
}
